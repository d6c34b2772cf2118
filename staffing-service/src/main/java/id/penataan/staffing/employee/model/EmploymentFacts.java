package id.penataan.staffing.employee.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's legal standing and seat as they are at one time. */
public record EmploymentFacts(
        @Nullable String kedudukanHukum,
        @Nullable UUID unitId,
        @Nullable UUID positionId,
        @Nullable JenisJabatan jenisJabatan,
        @Nullable String siasnJabatanId,
        @Nullable String jabatanTitle,
        @Nullable LocalDate seatedSince) {
    /** The same standing before there was a seat that we know of. */
    public EmploymentFacts seatless() {
        return new EmploymentFacts(kedudukanHukum, null, null, null, null, null, null);
    }

    public EmploymentFacts standing(@Nullable String newKedudukanHukum) {
        return new EmploymentFacts(
                newKedudukanHukum, unitId, positionId, jenisJabatan, siasnJabatanId, jabatanTitle, seatedSince);
    }

    public EmploymentFacts seated(Seat seat, LocalDate since) {
        return new EmploymentFacts(
                kedudukanHukum,
                seat.unitId(),
                seat.positionId(),
                seat.jenisJabatan(),
                seat.siasnJabatanId(),
                seat.title(),
                since);
    }

    boolean sameSeat(EmploymentFacts other) {
        return standing(null).equals(other.standing(null));
    }

    /** Whether the other seat was taken before ours: an old file must not undo a later placement. */
    boolean seatedAfter(EmploymentFacts other) {
        var ours = seatedSince;
        var theirs = other.seatedSince;
        return ours != null && theirs != null && ours.isAfter(theirs) && unitId != null;
    }
}
