package id.penataan.staffing.placement;

import id.penataan.staffing.placement.model.ActingAssignment;
import org.jspecify.annotations.Nullable;

/** An acting assignment with the names a reader wants to see. */
public record ActingRow(
        ActingAssignment assignment,
        String employeeName,
        @Nullable String positionTitle,
        @Nullable String unitName) {}
