package id.penataan.orgstructure.bezetting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement as staffing tells it: who, where, how and how long. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlacementState(
        UUID id,
        UUID employeeId,
        @Nullable UUID positionId,
        UUID unitId,
        String kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean cancelled) {
    /** Only a definitive holder takes a seat; acting ones (Plt, Plh) and extra tasks do not. */
    public boolean takesSeat() {
        return "DEFINITIF".equals(kind) && !cancelled;
    }
}
