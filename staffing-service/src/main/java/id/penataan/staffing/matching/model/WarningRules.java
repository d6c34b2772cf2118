package id.penataan.staffing.matching.model;

import java.time.Period;
import java.util.Map;
import java.util.Optional;

/** What the people who decide should know, though it decides nothing by itself. */
final class WarningRules {
    private WarningRules() {}

    /** Rank is no condition any more, but its range per eselon still governs promotion (PP 100/2000 jo. PP 13/2002). */
    static Optional<Finding> rankRange(Candidacy candidacy) {
        var golongan = candidacy.facts().current().golongan();
        var ranges = candidacy.rules().rankRanges();
        return ranges.figures()
                .of(candidacy.demand().eselonId())
                .filter(range -> golongan != null && !range.contains(golongan))
                .map(range -> warning(
                        "RENTANG_PANGKAT",
                        "rank-outside-range",
                        Map.of(
                                "golongan", String.valueOf(golongan),
                                "terendah", range.lowest(),
                                "tertinggi", range.highest(),
                                "eselon", range.label()),
                        ranges.legalBasis()));
    }

    /** Two to five years in a post before the next (Peraturan BKN 5/2019 Ps 2). */
    static Optional<Finding> timeInPost(Candidacy candidacy) {
        var since = candidacy.facts().current().since();
        if (since == null || since.isAfter(candidacy.on())) {
            return Optional.empty();
        }
        var figures = candidacy.rules().eligibility().figures();
        long months = Period.between(since, candidacy.on()).toTotalMonths();
        Map<String, Object> facts = Map.of("sejak", since, "tahun", months / 12, "bulan", months % 12);
        if (months < figures.minYearsInPost() * 12L) {
            return Optional.of(warning("MASA_JABATAN", "post-too-short", facts, "Peraturan BKN 5/2019 Ps 2"));
        }
        return since.plusYears(figures.maxYearsInPost()).isBefore(candidacy.on())
                ? Optional.of(warning("MASA_JABATAN", "post-too-long", facts, "Peraturan BKN 5/2019 Ps 2; PP 11/2017"))
                : Optional.empty();
    }

    /** Little time is left before the pension of the present post. */
    static Optional<Finding> pensionSoon(Candidacy candidacy) {
        int notice = candidacy.rules().eligibility().figures().pensionNoticeMonths();
        return StandingRules.pension(candidacy)
                .filter(pension -> !pension.pensionedOn(candidacy.on()))
                .filter(pension -> pension.pensionedOn(candidacy.on().plusMonths(notice)))
                .map(pension -> warning(
                        "MENJELANG_PENSIUN",
                        "pension-soon",
                        Map.of("tmtPensiun", pension.pensionFrom()),
                        pension.age().legalBasis()));
    }

    /** Some agencies look at Integritas by itself; by default it is shown and no gate. */
    static Optional<Finding> integrity(Candidacy candidacy) {
        var standard = candidacy.demand().standard();
        var measured = candidacy.usableAssessment();
        if (standard == null || measured.isEmpty()) {
            return Optional.empty();
        }
        int asked = standard.levels().getFirst();
        int reached = measured.get().levels().getFirst();
        return reached >= asked
                ? Optional.empty()
                : Optional.of(warning(
                        "INTEGRITAS",
                        "integrity-below-standard",
                        Map.of("diminta", asked, "dicapai", reached),
                        "Peraturan BKN 26/2019 Lampiran"));
    }

    private static Finding warning(String rule, String code, Map<String, Object> facts, String legalBasis) {
        return new Finding(rule, Verdict.PERLU_VERIFIKASI_MANUAL, code, facts, legalBasis);
    }
}
