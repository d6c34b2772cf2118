package id.penataan.staffing.calculation.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.calculation.Vectors;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetirementTest {
    private static final RetirementAges AGES = NationalFigures.retirementAges();

    static Stream<Map<String, String>> ages() {
        return Vectors.of("bup");
    }

    @ParameterizedTest
    @MethodSource("ages")
    void knowsTheAgeOfEveryPost(Map<String, String> row) {
        var post = row.get("jabatan");
        var age = switch (post) {
            case "GURU", "DOSEN", "PROFESOR" -> AGES.of(PostLevel.AHLI_MUDA, Profession.valueOf(post));
            case "PENELITI_PEREKAYASA_AHLI_MADYA" -> AGES.of(PostLevel.AHLI_MADYA, Profession.PENELITI_PEREKAYASA);
            case "PENELITI_PEREKAYASA_AHLI_UTAMA" -> AGES.of(PostLevel.AHLI_UTAMA, Profession.PENELITI_PEREKAYASA);
            default -> AGES.of(PostLevel.valueOf(post), Profession.LAINNYA);
        };

        assertThat(age)
                .hasValueSatisfying(
                        found -> assertThat(found.years()).isEqualTo(Integer.parseInt(row.get("bup_tahun"))));
    }

    @Test
    void paysThePensionFromTheFirstOfTheMonthAfterTheBirthday() {
        var retirement = retirement("1968-05-20", PostLevel.ADMINISTRATOR);

        assertThat(retirement.reachedOn()).isEqualTo("2026-05-20");
        assertThat(retirement.pensionFrom()).isEqualTo("2026-06-01");
        assertThat(retirement.pensionedOn(LocalDate.parse("2026-05-31"))).isFalse();
        assertThat(retirement.pensionedOn(LocalDate.parse("2026-06-01"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1968-02-29, PENGAWAS, 2026-02-28, 2026-03-01",
        "1968-12-31, PENGAWAS, 2026-12-31, 2027-01-01",
        "1966-01-01, JPT_PRATAMA, 2026-01-01, 2026-02-01",
    })
    void holdsAtTheEdgesOfTheCalendar(String birth, PostLevel level, String reached, String pension) {
        var retirement = retirement(birth, level);

        assertThat(retirement.reachedOn()).isEqualTo(reached);
        assertThat(retirement.pensionFrom()).isEqualTo(pension);
    }

    @ParameterizedTest
    @CsvSource({
        "Guru Ahli Muda, GURU",
        "GURU BESAR / PROFESOR, PROFESOR",
        "Peneliti Ahli Utama, PENELITI_PEREKAYASA",
        "Lektor Kepala, DOSEN",
        "Analis SDM Aparatur Ahli Muda, LAINNYA",
    })
    void readsTheProfessionFromTheTitle(String title, Profession profession) {
        assertThat(Profession.ofTitle(title)).isEqualTo(profession);
    }

    private static Retirement retirement(String birth, PostLevel level) {
        return Retirement.of(
                LocalDate.parse(birth), AGES.of(level, Profession.LAINNYA).orElseThrow());
    }
}
