package id.penataan.staffing.matching.model;

import static id.penataan.staffing.matching.model.Candidacies.assessed;
import static id.penataan.staffing.matching.model.Candidacies.fitting;
import static id.penataan.staffing.matching.model.Candidacies.from;
import static id.penataan.staffing.matching.model.Verdict.MEMENUHI;
import static id.penataan.staffing.matching.model.Verdict.PERLU_VERIFIKASI_MANUAL;
import static id.penataan.staffing.matching.model.Verdict.TIDAK_MEMENUHI;
import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.calculation.model.PostLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityTest {

    @Test
    void isMetByWhoeverMeetsEveryCondition() {
        var eligibility = Eligibility.of(fitting().build());

        assertThat(eligibility.verdict()).isEqualTo(MEMENUHI);
        assertThat(eligibility.conditions()).hasSize(12).allMatch(finding -> finding.verdict() == MEMENUHI);
        assertThat(eligibility.warnings()).isEmpty();
    }

    @Test
    void givesEachFindingItsLaw() {
        assertThat(Eligibility.of(fitting().build()).conditions())
                .allSatisfy(finding -> assertThat(finding.legalBasis()).isNotBlank());
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                Arguments.of("STATUS_KEPEGAWAIAN", TIDAK_MEMENUHI, fitting().employedAs("CPNS")),
                Arguments.of(
                        "STATUS_KEPEGAWAIAN", PERLU_VERIFIKASI_MANUAL, fitting().employedAs("PPPK")),
                Arguments.of("STATUS_KEPEGAWAIAN", TIDAK_MEMENUHI, fitting().employedAs("PPPK_PARUH_WAKTU")),
                Arguments.of("KEDUDUKAN_HUKUM", TIDAK_MEMENUHI, fitting().standing("02")),
                Arguments.of(
                        "KEDUDUKAN_HUKUM", PERLU_VERIFIKASI_MANUAL, fitting().standing("03")),
                Arguments.of(
                        "KEDUDUKAN_HUKUM", PERLU_VERIFIKASI_MANUAL, fitting().standing(null)),
                Arguments.of("PENDIDIKAN", TIDAK_MEMENUHI, fitting().educated("30", "Teknik Lingkungan")),
                Arguments.of(
                        "PENDIDIKAN",
                        PERLU_VERIFIKASI_MANUAL,
                        fitting().uneducated().anyField()),
                Arguments.of("BIDANG_ILMU", PERLU_VERIFIKASI_MANUAL, fitting().educated("40", "SEJARAH")),
                Arguments.of("JABATAN_PRASYARAT", TIDAK_MEMENUHI, fitting().inPrerequisite(from("2025-03-01"))),
                Arguments.of("PENGALAMAN_JABATAN", TIDAK_MEMENUHI, fitting().served(from("2022-01-01"))),
                Arguments.of(
                        "KINERJA",
                        TIDAK_MEMENUHI,
                        fitting().graded(Map.of(2024, Predikat.SANGAT_BAIK, 2025, Predikat.BUTUH_PERBAIKAN))),
                Arguments.of("KINERJA", PERLU_VERIFIKASI_MANUAL, fitting().graded(Map.of(2025, Predikat.BAIK))),
                Arguments.of("HUKUMAN_DISIPLIN", TIDAK_MEMENUHI, fitting().punished("B", "2026-02-01", "2027-02-01")),
                Arguments.of("ASESMEN", TIDAK_MEMENUHI, fitting().measured(assessed("2022-05-10", 4))),
                Arguments.of("STANDAR_KOMPETENSI", TIDAK_MEMENUHI, fitting().measured(assessed("2025-03-17", 2))),
                Arguments.of(
                        "STANDAR_KOMPETENSI", PERLU_VERIFIKASI_MANUAL, fitting().withoutStandard()));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void failsByExactlyTheConditionThatIsSpoiled(String rule, Verdict verdict, Candidacies candidate) {
        var eligibility = Eligibility.of(candidate.build());

        assertThat(eligibility.verdict()).isEqualTo(verdict);
        assertThat(eligibility.conditions())
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .extracting(Finding::verdict)
                .isEqualTo(verdict);
    }

    @Test
    void leavesBothQuestionsOpenWhereThereIsNoAssessmentAtAll() {
        var eligibility = Eligibility.of(fitting().measured(null).build());

        assertThat(eligibility.conditions())
                .filteredOn(finding -> finding.verdict() == PERLU_VERIFIKASI_MANUAL)
                .extracting(Finding::code)
                .containsExactly("assessment-missing", "jpm-no-assessment");
    }

    @Test
    void asksForNothingMoreOfAPelaksanaThanEducationAndStanding() {
        var rules = Eligibility.of(
                        fitting().forLevel(PostLevel.PELAKSANA).graded(Map.of()).build())
                .conditions();

        assertThat(rules).extracting(Finding::rule).doesNotContain("USIA", "JABATAN_PRASYARAT", "KINERJA");
    }

    /** The example of the regulations: Administrator since 2024-07-01. */
    @ParameterizedTest
    @CsvSource({"2026-06-01, TIDAK_MEMENUHI", "2026-06-30, TIDAK_MEMENUHI", "2026-07-01, MEMENUHI"})
    void countsTwoYearsAsAdministratorToTheDay(String on, Verdict expected) {
        var candidacy = fitting()
                .bornOn("1971-01-15")
                .inPrerequisite(from("2024-07-01"))
                .on(on)
                .build();

        assertThat(ExperienceRules.prerequisite(candidacy))
                .map(Finding::verdict)
                .contains(expected);
    }

    /** Strict until the 56th birthday, open until the day before the 57th, then over. */
    @ParameterizedTest
    @CsvSource({
        "1970-07-01, MEMENUHI",
        "1970-06-30, MEMENUHI",
        "1970-06-29, PERLU_VERIFIKASI_MANUAL",
        "1969-07-01, PERLU_VERIFIKASI_MANUAL",
        "1969-06-30, TIDAK_MEMENUHI",
        "1969-01-14, TIDAK_MEMENUHI",
    })
    void readsTheAgeCeilingStrictly(String born, Verdict expected) {
        assertThat(AgeRule.ceiling(fitting().bornOn(born).build()))
                .map(Finding::verdict)
                .contains(expected);
    }

    /** Valid through the date plus three years. */
    @ParameterizedTest
    @CsvSource({"2023-06-29, TIDAK_MEMENUHI", "2023-06-30, MEMENUHI", "2023-07-01, MEMENUHI"})
    void takesAnAssessmentThroughItsLastDay(String assessed, Verdict expected) {
        assertThat(CompetencyRules.usableAssessment(
                        fitting().measured(assessed(assessed, 4)).build()))
                .map(Finding::verdict)
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "R, 2026-06-01, 2027-06-01, MEMENUHI",
        "S, 2026-06-01, 2026-12-01, TIDAK_MEMENUHI",
        "S, 2026-01-01, 2026-06-30, MEMENUHI",
        "B, 2026-07-01, 2027-07-01, MEMENUHI",
        "B, 2020-01-01, , MEMENUHI",
    })
    void isBlockedOnlyByAModerateOrSeverePunishmentInForce(String severity, String from, String to, Verdict expected) {
        assertThat(DisciplineRule.noneInForce(
                        fitting().punished(severity, from, to).build()))
                .map(Finding::verdict)
                .contains(expected);
    }

    @Test
    void acceptsAnEducationInTheFieldOnlyAtTheLevelAskedFor() {
        assertThat(EducationRules.field(
                        fitting().educated("30", "Teknik Lingkungan").build()))
                .map(Finding::verdict)
                .contains(PERLU_VERIFIKASI_MANUAL);
        assertThat(EducationRules.field(fitting().educated("35", "biologi").build()))
                .map(Finding::verdict)
                .contains(MEMENUHI);
    }

    @Test
    void refusesWhoIsPensionedBeforeTheAppointment() {
        assertThat(StandingRules.notPensioned(fitting().bornOn("1968-05-20").build()))
                .map(Finding::code)
                .contains("pension-begun");
    }

    static Stream<Arguments> warned() {
        return Stream.of(
                Arguments.of("rank-outside-range", fitting().ranked("41")),
                Arguments.of("post-too-short", fitting().inPostSince("2025-01-01")),
                Arguments.of("post-too-long", fitting().inPostSince("2021-03-01")),
                Arguments.of("pension-soon", fitting().bornOn("1969-01-14")));
    }

    @ParameterizedTest
    @MethodSource("warned")
    void warnsWithoutDeciding(String code, Candidacies candidate) {
        assertThat(Eligibility.of(candidate.build()).warnings())
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void warnsOfIntegrityBelowTheStandard() {
        var levels = List.of(3, 4, 4, 4, 4, 4, 4, 4, 4);
        var day = LocalDate.parse("2025-03-17");

        var eligibility = Eligibility.of(fitting()
                .measured(new Measured(day, day.plusYears(3), levels, Map.of()))
                .build());

        assertThat(eligibility.verdict()).isEqualTo(MEMENUHI);
        assertThat(eligibility.warnings()).extracting(Finding::code).containsExactly("integrity-below-standard");
    }
}
