package id.penataan.staffing.matching.model;

import java.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * The highest age at appointment (PP 11/2017 Ps 107: 56 or 58 years for JPT).
 *
 * <p>'Usia paling tinggi 56 tahun' is read strictly as ending on the 56th birthday. Until the day before the 57th another
 * reading exists, so the answer there is left to a person; where the agency settles for it, it counts as met.
 */
final class AgeRule {
    private AgeRule() {}

    static Optional<Finding> ceiling(Candidacy candidacy) {
        var asked = candidacy.requirement();
        var highest = asked.map(PostRequirements.Requirement::maxAge).orElse(null);
        if (asked.isEmpty() || highest == null) {
            return Optional.empty();
        }
        var birthDate = candidacy.facts().person().birthDate();
        var on = candidacy.on();
        Map<String, Object> facts = Map.of(
                "usiaTertinggi", highest, "usia", Period.between(birthDate, on).getYears(), "tanggal", on);
        var law = asked.get().legalBasis();
        if (!on.isAfter(birthDate.plusYears(highest))) {
            return Optional.of(new Finding("USIA", Verdict.MEMENUHI, "age-within-ceiling", facts, law));
        }
        if (!on.isBefore(birthDate.plusYears(highest + 1L))) {
            return Optional.of(new Finding("USIA", Verdict.TIDAK_MEMENUHI, "age-above-ceiling", facts, law));
        }
        var strict = candidacy.rules().eligibility().figures().strictAge();
        return Optional.of(new Finding(
                "USIA",
                strict ? Verdict.PERLU_VERIFIKASI_MANUAL : Verdict.MEMENUHI,
                "age-in-disputed-year",
                facts,
                law));
    }
}
