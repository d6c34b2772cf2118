package id.penataan.staffing.calculation.model;

import java.util.List;

/**
 * How far the measured competencies of a person cover the standard of a post.
 *
 * <p>JPM % = sum of reached levels / sum of required levels x 100 (Peraturan BKN 26/2019 Lampiran). The plain formula decides
 * the category; the capped value and the value without compensation between competencies stand beside it.
 */
public sealed interface JobPersonMatch permits JobPersonMatch.Measured, JobPersonMatch.NotMeasurable {
    List<CompetencyGap> gaps();

    /** A match that could be computed. */
    record Measured(
            List<CompetencyGap> gaps,
            int reachedSum,
            int requiredSum,
            Percent raw,
            Percent capped,
            Percent withoutCompensation,
            JpmBands.Band forAppointment,
            JpmBands.Band forMapping)
            implements JobPersonMatch {}

    /** No figure, and why: never a zero in place of a missing input. */
    record NotMeasurable(List<CompetencyGap> gaps, Reason reason) implements JobPersonMatch {}

    /** Why there is no figure. */
    enum Reason {
        NO_STANDARD("jpm-no-standard"),
        NO_ASSESSMENT("jpm-no-assessment"),
        LEVEL_MISSING("jpm-level-missing");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    static JobPersonMatch of(List<CompetencyGap> given, JpmBands bands) {
        var gaps = List.copyOf(given);
        int required = gaps.stream().mapToInt(CompetencyGap::required).sum();
        if (required == 0) {
            return new NotMeasurable(gaps, Reason.NO_STANDARD);
        }
        int reachedSum = 0;
        int coveredSum = 0;
        int missing = 0;
        for (var gap : gaps) {
            var reached = gap.reached();
            if (reached == null) {
                missing++;
            } else {
                reachedSum += reached;
                coveredSum += Math.min(reached, gap.required());
            }
        }
        if (missing > 0) {
            return new NotMeasurable(gaps, missing == gaps.size() ? Reason.NO_ASSESSMENT : Reason.LEVEL_MISSING);
        }
        var raw = Percent.of(reachedSum, required);
        return new Measured(
                gaps,
                reachedSum,
                required,
                raw,
                raw.cappedAtFull(),
                Percent.of(coveredSum, required),
                bands.band(JpmBands.Purpose.PENGISIAN_JABATAN, raw),
                bands.band(JpmBands.Purpose.PEMETAAN, raw));
    }
}
