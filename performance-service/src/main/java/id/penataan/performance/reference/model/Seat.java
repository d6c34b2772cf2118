package id.penataan.performance.reference.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an employee sits on a date; position and unit are unknown when no placement covers the day. */
public record Seat(
        UUID employeeId,
        String nip,
        String name,
        boolean active,
        @Nullable String golongan,
        @Nullable UUID positionId,
        @Nullable String positionTitle,
        @Nullable String eselonId,
        @Nullable UUID unitId,
        @Nullable String unitName) {

    /** JPT are the echelons I and II (UU 20/2023): SIASN ids 11, 12, 21, 22. */
    public boolean jpt() {
        return eselonId != null && (eselonId.startsWith("1") || eselonId.startsWith("2"));
    }
}
