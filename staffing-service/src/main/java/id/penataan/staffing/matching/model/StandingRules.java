package id.penataan.staffing.matching.model;

import static id.penataan.staffing.matching.model.Verdict.MEMENUHI;
import static id.penataan.staffing.matching.model.Verdict.PERLU_VERIFIKASI_MANUAL;
import static id.penataan.staffing.matching.model.Verdict.TIDAK_MEMENUHI;

import id.penataan.staffing.calculation.model.Profession;
import id.penataan.staffing.calculation.model.Retirement;
import java.util.Map;
import java.util.Optional;

/** Who may be appointed at all: kind of employment, legal standing, and not yet retired. */
final class StandingRules {
    private static final String LAW = "UU 20/2023 Ps 34";

    private StandingRules() {}

    /** Managerial posts are filled with PNS; some of them with PPPK, which the law leaves to another rule. */
    static Optional<Finding> employmentType(Candidacy candidacy) {
        var type = candidacy.facts().person().employeeType();
        var level = candidacy.demand().level();
        var managerial = level != null && level.managerial();
        return Optional.of(
                switch (type) {
                    case "PNS" -> employment(MEMENUHI, "employment-pns", type);
                    case "CPNS" -> employment(TIDAK_MEMENUHI, "employment-cpns", type);
                    case "PPPK" -> employment(PERLU_VERIFIKASI_MANUAL, "employment-pppk", type);
                    default ->
                        employment(managerial ? TIDAK_MEMENUHI : PERLU_VERIFIKASI_MANUAL, "employment-part-time", type);
                });
    }

    /** Only an active employee takes up a post; study leave and a standing under punishment are for a person to look at. */
    static Optional<Finding> legalStanding(Candidacy candidacy) {
        var figures = candidacy.rules().eligibility().figures();
        var standing = candidacy.facts().current().standing();
        if (standing == null) {
            return Optional.of(standing(PERLU_VERIFIKASI_MANUAL, "standing-unknown", Map.of()));
        }
        Map<String, Object> facts = Map.of("kedudukanHukum", standing);
        if (figures.activeStandings().contains(standing)) {
            return Optional.of(standing(MEMENUHI, "standing-active", facts));
        }
        return Optional.of(
                figures.uncertainStandings().contains(standing)
                        ? standing(PERLU_VERIFIKASI_MANUAL, "standing-uncertain", facts)
                        : standing(TIDAK_MEMENUHI, "standing-inactive", facts));
    }

    /** The pension of the present post must not have begun before the appointment. */
    static Optional<Finding> notPensioned(Candidacy candidacy) {
        var ages = candidacy.rules().retirementAges();
        return pension(candidacy).map(retirement -> {
            var over = retirement.pensionedOn(candidacy.on());
            return new Finding(
                    "BATAS_USIA_PENSIUN",
                    over ? TIDAK_MEMENUHI : MEMENUHI,
                    over ? "pension-begun" : "pension-ahead",
                    Map.of("bup", retirement.age().years(), "tmtPensiun", retirement.pensionFrom()),
                    retirement.age().legalBasis() + "; " + ages.legalBasis());
        });
    }

    static Optional<Retirement> pension(Candidacy candidacy) {
        var facts = candidacy.facts();
        var level = facts.current().level();
        if (level == null) {
            return Optional.empty();
        }
        var ages = candidacy.rules().retirementAges().figures();
        return ages.of(level, Profession.ofTitle(facts.current().title()))
                .map(age -> Retirement.of(facts.person().birthDate(), age));
    }

    private static Finding employment(Verdict verdict, String code, String type) {
        return new Finding("STATUS_KEPEGAWAIAN", verdict, code, Map.of("jenisPegawai", type), LAW);
    }

    private static Finding standing(Verdict verdict, String code, Map<String, Object> facts) {
        return new Finding("KEDUDUKAN_HUKUM", verdict, code, facts, "PP 11/2017 jo. PP 17/2020");
    }
}
