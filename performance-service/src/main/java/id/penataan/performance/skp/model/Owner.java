package id.penataan.performance.skp.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The employee and the seat a plan was written for, as they were then. */
public record Owner(
        UUID employeeId,
        String nip,
        String name,
        @Nullable String golongan,
        @Nullable UUID positionId,
        String positionTitle,
        @Nullable String eselonId,
        UUID unitId,
        String unitName,
        boolean head) {

    /** JPT are the echelons I and II (UU 20/2023). */
    public boolean jpt() {
        return eselonId != null && (eselonId.startsWith("1") || eselonId.startsWith("2"));
    }
}
