package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.NationalFigures;
import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.calculation.model.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A candidate who fits a JPT Pratama in every respect; each test spoils one thing. */
final class Candidacies {
    static final LocalDate TODAY = LocalDate.parse("2026-06-30");

    private String type = "PNS";
    private @Nullable String standing = "01";
    private String golongan = "42";
    private LocalDate birthDate = LocalDate.parse("1976-02-07");
    private PostLevel level = PostLevel.JPT_PRATAMA;
    private LocalDate since = LocalDate.parse("2022-03-01");
    private List<Education> educations = List.of(new Education("45", "TEKNIK LINGKUNGAN", 2012));
    private Tenure service = from("2008-06-01");
    private Tenure prerequisite = from("2014-10-01");
    private Map<Integer, Predikat> grades = Map.of(2024, Predikat.BAIK, 2025, Predikat.SANGAT_BAIK);
    private List<Punishment> punishments = List.of();
    private @Nullable Measured measured = assessed("2025-03-17", 4);
    private List<String> fields = List.of("Teknik Lingkungan", "Biologi");
    private Demand.@Nullable Standard standard =
            new Demand.Standard(Collections.nCopies(9, 4), List.of(new Demand.Technical("T1", "Perencanaan", 4)));
    private LocalDate on = TODAY;

    static Candidacies fitting() {
        return new Candidacies();
    }

    static Tenure from(String date) {
        return new Tenure(List.of(new Tenure.Span(LocalDate.parse(date), null)));
    }

    static Measured assessed(String date, int level) {
        var day = LocalDate.parse(date);
        return new Measured(day, day.plusYears(3), Collections.nCopies(9, level), Map.of("T1", level));
    }

    Candidacies employedAs(String employeeType) {
        type = employeeType;
        return this;
    }

    Candidacies standing(@Nullable String kedudukanHukum) {
        standing = kedudukanHukum;
        return this;
    }

    Candidacies ranked(String code) {
        golongan = code;
        return this;
    }

    Candidacies bornOn(String date) {
        birthDate = LocalDate.parse(date);
        return this;
    }

    Candidacies forLevel(PostLevel other) {
        level = other;
        return this;
    }

    Candidacies inPostSince(String date) {
        since = LocalDate.parse(date);
        return this;
    }

    Candidacies educated(String levelId, String field) {
        educations = List.of(new Education(levelId, field, 2000));
        return this;
    }

    Candidacies uneducated() {
        educations = List.of();
        return this;
    }

    Candidacies anyField() {
        fields = List.of("Semua jurusan");
        return this;
    }

    Candidacies served(Tenure tenure) {
        service = tenure;
        return this;
    }

    Candidacies inPrerequisite(Tenure tenure) {
        prerequisite = tenure;
        return this;
    }

    Candidacies graded(Map<Integer, Predikat> predikats) {
        grades = predikats;
        return this;
    }

    Candidacies punished(String severity, String from, @Nullable String endsOn) {
        punishments = List.of(
                new Punishment(severity, LocalDate.parse(from), endsOn == null ? null : LocalDate.parse(endsOn)));
        return this;
    }

    Candidacies measured(@Nullable Measured assessment) {
        measured = assessment;
        return this;
    }

    Candidacies withoutStandard() {
        standard = null;
        return this;
    }

    Candidacies on(String date) {
        on = LocalDate.parse(date);
        return this;
    }

    Candidacy build() {
        var facts = new Facts(
                new Facts.Person(new UUID(0, 1), "197602072001032900", "SRI WAHYUNI", type, birthDate),
                new Facts.Current(
                        standing,
                        golongan,
                        new UUID(0, 2),
                        "BAGIAN",
                        null,
                        "KEPALA BAGIAN",
                        PostLevel.ADMINISTRATOR,
                        since),
                new ArrayList<>(educations),
                service,
                prerequisite,
                grades,
                punishments,
                measured);
        var demand = new Demand(
                new UUID(0, 3), "KEPALA DINAS", new UUID(0, 4), "DINAS", level, "22", "40", fields, 5, true, standard);
        return new Candidacy(facts, demand, RULES, on);
    }

    static final MatchingRules RULES = new MatchingRules(
            rule(new PostRequirements(Map.of(
                    PostLevel.JPT_PRATAMA,
                    new PostRequirements.Requirement(
                            "40",
                            5,
                            Set.of(PostLevel.ADMINISTRATOR, PostLevel.AHLI_MADYA),
                            Set.of(PostLevel.JPT_PRATAMA),
                            2,
                            56,
                            2,
                            "PP 11/2017 Ps 107"),
                    PostLevel.PELAKSANA,
                    new PostRequirements.Requirement("15", 0, Set.of(), Set.of(), 0, null, 0, "PP 11/2017 Ps 54")))),
            rule(new RankRanges(Map.of("22", new RankRanges.Range("II.b", "42", "43")))),
            rule(new EducationLevels(Map.of(
                    "15", new EducationLevels.Level(30, "SLTA"),
                    "30", new EducationLevels.Level(50, "D-III"),
                    "35", new EducationLevels.Level(60, "D-IV"),
                    "40", new EducationLevels.Level(60, "S-1"),
                    "45", new EducationLevels.Level(70, "S-2")))),
            rule(new EligibilityFigures(
                    2, 5, Set.of("S", "B"), 12, false, true, Set.of("01", "71"), Set.of("03", "15"))),
            rule(new ScoreFigures(
                    Map.of(
                            ScorePart.JPM, BigDecimal.valueOf(40),
                            ScorePart.TEKNIS, BigDecimal.valueOf(20),
                            ScorePart.PENDIDIKAN, BigDecimal.valueOf(10),
                            ScorePart.PENGALAMAN, BigDecimal.valueOf(15),
                            ScorePart.PREDIKAT, BigDecimal.valueOf(15)),
                    Map.of(30, BigDecimal.valueOf(60), 60, BigDecimal.valueOf(80), 70, BigDecimal.valueOf(90)),
                    BigDecimal.valueOf(100),
                    BigDecimal.valueOf(50),
                    10,
                    Map.of(
                            Predikat.SANGAT_BAIK, BigDecimal.valueOf(100),
                            Predikat.BAIK, BigDecimal.valueOf(80)))),
            rule(NationalFigures.jpmBands()),
            rule(NationalFigures.retirementAges()));

    private static <T> Rule<T> rule(T figures) {
        return new Rule<>("rule", LocalDate.parse("2017-04-07"), false, "PP 11/2017", figures);
    }
}
