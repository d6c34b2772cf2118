package id.penataan.staffing.placement;

import id.penataan.kit.precondition.ETag;
import id.penataan.staffing.placement.model.ActingAssignment;
import id.penataan.staffing.placement.model.Placement;

/** The versions that If-Match is held against. */
public final class PlacementTags {
    private PlacementTags() {}

    public static ETag of(Placement placement) {
        return ETag.of("placement", placement.id(), placement.revision());
    }

    public static ETag of(ActingAssignment assignment) {
        return ETag.of("acting-assignment", assignment.id(), assignment.revision());
    }
}
