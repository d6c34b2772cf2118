package id.penataan.staffing.matching.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The grades of the past years must be at least Baik (PP 11/2017 Ps 54; track record for JPT, Ps 107). */
final class PerformanceRule {
    private PerformanceRule() {}

    static Optional<Finding> goodYears(Candidacy candidacy) {
        return candidacy.requirement().filter(asked -> asked.goodYears() > 0).map(asked -> judge(candidacy, asked));
    }

    private static Finding judge(Candidacy candidacy, PostRequirements.Requirement asked) {
        var grades = new LinkedHashMap<String, Object>();
        boolean missing = false;
        boolean belowGood = false;
        for (int back = 1; back <= asked.goodYears(); back++) {
            int year = candidacy.on().getYear() - back;
            var predikat = candidacy.facts().predikats().get(year);
            missing |= predikat == null;
            belowGood |= predikat != null && !predikat.atLeastGood();
            if (predikat != null) {
                grades.put(Integer.toString(year), predikat);
            }
        }
        Map<String, Object> facts = Map.of("predikat", grades, "tahunDinilai", asked.goodYears());
        if (belowGood) {
            return finding(Verdict.TIDAK_MEMENUHI, "performance-below-good", facts, asked);
        }
        return missing
                ? finding(Verdict.PERLU_VERIFIKASI_MANUAL, "performance-missing", facts, asked)
                : finding(Verdict.MEMENUHI, "performance-good", facts, asked);
    }

    private static Finding finding(
            Verdict verdict, String code, Map<String, Object> facts, PostRequirements.Requirement asked) {
        return new Finding("KINERJA", verdict, code, facts, asked.legalBasis());
    }
}
