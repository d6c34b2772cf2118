package id.penataan.staffing.matching.model;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** No moderate or severe punishment in force on the date (PP 94/2021; PP 11/2017 Ps 54, Ps 107). */
final class DisciplineRule {
    private static final String LAW = "PP 94/2021; PP 11/2017 Ps 54, Ps 107";

    private DisciplineRule() {}

    static Optional<Finding> noneInForce(Candidacy candidacy) {
        var blocking = candidacy.rules().eligibility().figures().blockingSeverities();
        return Optional.of(candidacy.facts().punishments().stream()
                .filter(punishment -> blocking.contains(punishment.severity()) && punishment.inForce(candidacy.on()))
                .max(Comparator.comparing(Punishment::effectiveOn))
                .map(punishment -> new Finding(
                        "HUKUMAN_DISIPLIN",
                        Verdict.TIDAK_MEMENUHI,
                        "discipline-in-force",
                        Map.of(
                                "tingkat",
                                punishment.severity(),
                                "sampai",
                                Objects.requireNonNull(punishment.endsOn()).minusDays(1)),
                        LAW))
                .orElseGet(() -> new Finding("HUKUMAN_DISIPLIN", Verdict.MEMENUHI, "discipline-none", Map.of(), LAW)));
    }
}
