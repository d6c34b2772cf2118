package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.JobPersonMatch;
import java.util.Map;
import java.util.Optional;

/** A usable assessment, and its match with the standard of the post (Peraturan BKN 26/2019; PermenPANRB 38/2017). */
final class CompetencyRules {
    private static final String LAPSES_AFTER_THREE_YEARS = "Peraturan BKN 26/2019 Ps 29(4)";
    private static final String BANDS = "Peraturan BKN 26/2019 Lampiran";

    private CompetencyRules() {}

    static Optional<Finding> usableAssessment(Candidacy candidacy) {
        if (candidacy.requirement().isEmpty()) {
            return Optional.empty();
        }
        var measured = candidacy.facts().measured();
        if (measured == null) {
            return Optional.of(assessment(Verdict.PERLU_VERIFIKASI_MANUAL, "assessment-missing", Map.of()));
        }
        Map<String, Object> facts =
                Map.of("tanggalAsesmen", measured.assessedOn(), "berlakuSampai", measured.validUntil());
        return Optional.of(
                measured.usableOn(candidacy.on())
                        ? assessment(Verdict.MEMENUHI, "assessment-usable", facts)
                        : assessment(Verdict.TIDAK_MEMENUHI, "assessment-lapsed", facts));
    }

    /** KMS does not meet the standard; MS and MMS do. Without a figure the question stays open. */
    static Optional<Finding> standardMet(Candidacy candidacy) {
        if (candidacy.requirement().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (candidacy.match()) {
                    case JobPersonMatch.Measured match -> {
                        var met = !match.forAppointment().code().equals("KMS");
                        yield standard(
                                met ? Verdict.MEMENUHI : Verdict.TIDAK_MEMENUHI,
                                met ? "standard-met" : "standard-not-met",
                                Map.of(
                                        "jpm", match.raw().shown(),
                                        "kategori", match.forAppointment().code()));
                    }
                    case JobPersonMatch.NotMeasurable none ->
                        standard(Verdict.PERLU_VERIFIKASI_MANUAL, none.reason().code(), Map.of());
                });
    }

    private static Finding assessment(Verdict verdict, String code, Map<String, Object> facts) {
        return new Finding("ASESMEN", verdict, code, facts, LAPSES_AFTER_THREE_YEARS);
    }

    private static Finding standard(Verdict verdict, String code, Map<String, Object> facts) {
        return new Finding("STANDAR_KOMPETENSI", verdict, code, facts, BANDS);
    }
}
