package id.penataan.staffing.matching.model;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Time in the posts that must come before, and in the service as a whole (PP 11/2017 Ps 54, Ps 107). */
final class ExperienceRules {
    private ExperienceRules() {}

    /** At least so many years in a prerequisite level, a functional post of equal level, or above. */
    static Optional<Finding> prerequisite(Candidacy candidacy) {
        return candidacy
                .requirement()
                .filter(asked -> asked.prerequisiteYears() > 0)
                .map(asked -> years(
                        "JABATAN_PRASYARAT",
                        candidacy,
                        candidacy.facts().prerequisite(),
                        asked.prerequisiteYears(),
                        Map.of(
                                "jabatanPrasyarat",
                                asked.prerequisite().stream().sorted().toList()),
                        asked.legalBasis()));
    }

    /**
     * Cumulative years in definitive posts, by the law for the level or the position, whichever is longer. The history
     * does not say which field an old post belonged to, so all posts count and the relevance stays with the selection team.
     */
    static Optional<Finding> inTheField(Candidacy candidacy) {
        var asked = candidacy.requirement();
        int byLaw = asked.map(PostRequirements.Requirement::fieldYears).orElse(0);
        int years = Math.max(byLaw, candidacy.demand().minYears());
        if (years == 0) {
            return Optional.empty();
        }
        var law = byLaw >= years
                ? asked.map(PostRequirements.Requirement::legalBasis).orElse("Peta jabatan")
                : "Peta jabatan";
        return Optional.of(
                years("PENGALAMAN_JABATAN", candidacy, candidacy.facts().service(), years, Map.of(), law));
    }

    private static Finding years(
            String rule, Candidacy candidacy, Tenure tenure, int years, Map<String, Object> more, String law) {
        var held = tenure.until(candidacy.on());
        var facts = new LinkedHashMap<String, Object>(more);
        facts.put("dimintaTahun", years);
        facts.put("dimilikiTahun", held.getYears());
        facts.put("dimilikiBulan", held.getMonths());
        if (candidacy.facts().service().spans().isEmpty()) {
            return new Finding(rule, Verdict.PERLU_VERIFIKASI_MANUAL, "experience-unknown", facts, law);
        }
        var enough = enough(held, years);
        return new Finding(
                rule,
                enough ? Verdict.MEMENUHI : Verdict.TIDAK_MEMENUHI,
                enough ? "experience-sufficient" : "experience-too-short",
                facts,
                law);
    }

    private static boolean enough(Period held, int years) {
        return held.toTotalMonths() >= years * 12L;
    }
}
