package id.penataan.staffing.employee.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the versions of an employment follow each other when an export or a decree tells how it stands. */
public final class EmploymentTimeline {
    private EmploymentTimeline() {}

    /**
     * The first versions of somebody new. The export knows the present seat only, so between appointment and TMT JABATAN
     * the person is employed with a seat that is not known.
     */
    public static List<Employment> begin(EmploymentFacts told, @Nullable LocalDate appointedOn, LocalDate effective) {
        var seated = told.seatedSince();
        if (seated == null) {
            return List.of(new Employment(told, Objects.requireNonNullElse(appointedOn, effective), null, 1));
        }
        if (appointedOn != null && appointedOn.isBefore(seated)) {
            return List.of(
                    new Employment(told.seatless(), appointedOn, seated, 1), new Employment(told, seated, null, 1));
        }
        return List.of(new Employment(told, seated, null, 1));
    }

    /**
     * What takes the place of the latest version from its first day on; empty where the file tells nothing new. A later
     * TMT JABATAN is a new seat, the same one a correction; a changed standing without a date holds from the effective day.
     */
    public static List<Employment> goOn(Employment latest, EmploymentFacts told, LocalDate effective) {
        var facts = keepsOlderSeat(latest, told) ? latest.facts().standing(told.kedudukanHukum()) : told;
        if (facts.equals(latest.facts())) {
            return List.of();
        }
        var since = facts.sameSeat(latest.facts()) ? effective : facts.seatedSince();
        if (since != null && since.isAfter(latest.validFrom())) {
            return List.of(new Employment(facts, since, null, 1));
        }
        return List.of(new Employment(facts, latest.validFrom(), latest.validTo(), latest.revision() + 1));
    }

    /** A seat given by a decree: it holds from its day on and replaces what was planned after it. */
    public static List<Employment> reseat(Employment latest, Seat seat, LocalDate since) {
        long revision = since.equals(latest.validFrom()) ? latest.revision() + 1 : 1;
        return List.of(new Employment(latest.facts().seated(seat, since), since, null, revision));
    }

    /** Whether the seat that the file tells began before the one we know, and so is not taken over. */
    public static boolean keepsOlderSeat(Employment latest, EmploymentFacts told) {
        return latest.facts().seatedAfter(told);
    }
}
