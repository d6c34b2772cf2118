package id.penataan.staffing.matching.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Level and field of education (PP 11/2017 Ps 54, Ps 107; qualification of the standard, PermenPANRB 38/2017). */
final class EducationRules {
    private EducationRules() {}

    static Optional<Finding> level(Candidacy candidacy) {
        return candidacy
                .askedEducation()
                .map(asked -> candidacy
                        .highestEducation()
                        .map(own -> finding(
                                "PENDIDIKAN",
                                own.rank() >= asked.rank() ? Verdict.MEMENUHI : Verdict.TIDAK_MEMENUHI,
                                own.rank() >= asked.rank() ? "education-sufficient" : "education-too-low",
                                Map.of("diminta", asked.label(), "dimiliki", own.label()),
                                law(candidacy)))
                        .orElseGet(() -> finding(
                                "PENDIDIKAN",
                                Verdict.PERLU_VERIFIKASI_MANUAL,
                                "education-unknown",
                                Map.of("diminta", asked.label()),
                                law(candidacy))));
    }

    /** A field outside the list may still be of the same family (rumpun), which people judge, not a comparison of words. */
    static Optional<Finding> field(Candidacy candidacy) {
        if (candidacy.demand().anyField()) {
            return Optional.empty();
        }
        int leastRank =
                candidacy.askedEducation().map(EducationLevels.Level::rank).orElse(0);
        var fits = candidacy.fieldFits(leastRank);
        List<String> own = candidacy.facts().educations().stream()
                .map(Education::field)
                .distinct()
                .toList();
        return Optional.of(finding(
                "BIDANG_ILMU",
                fits ? Verdict.MEMENUHI : Verdict.PERLU_VERIFIKASI_MANUAL,
                fits ? "field-fits" : "field-outside-list",
                Map.of("diminta", candidacy.demand().fieldsOfStudy(), "dimiliki", own),
                "PermenPANRB 38/2017 (kualifikasi SKJ); peta jabatan"));
    }

    private static String law(Candidacy candidacy) {
        return candidacy
                .requirement()
                .map(PostRequirements.Requirement::legalBasis)
                .orElse("Peta jabatan");
    }

    private static Finding finding(
            String rule, Verdict verdict, String code, Map<String, Object> facts, String legalBasis) {
        return new Finding(rule, verdict, code, facts, legalBasis);
    }
}
