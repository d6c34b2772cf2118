package id.penataan.performance.calculation.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.performance.Vectors;
import id.penataan.performance.calculation.model.CreditTable.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreditTableTest {
    private final CreditTable table = Rules.credits();

    static Stream<Map<String, String>> years() {
        return Vectors.of("angka_kredit");
    }

    static Stream<Map<String, String>> periods() {
        return Vectors.of("angka_kredit_periodik");
    }

    @ParameterizedTest
    @MethodSource("years")
    void convertsAYear(Map<String, String> row) {
        assertThat(earned(row, 12)).isEqualByComparingTo(row.get("angka_kredit_12_bulan"));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void convertsPartsOfAYear(Map<String, String> row) {
        assertThat(earned(row, Integer.parseInt(row.get("bulan")))).isEqualByComparingTo(row.get("angka_kredit"));
    }

    @Test
    void roundsEachPeriodBeforeItAdds() {
        var third = new Period(Predikat.BAIK, 4);

        var account = table.account(Jenjang.AHLI_PERTAMA, List.of(third, third, third), BigDecimal.ZERO);

        assertThat(account.earned()).isEqualByComparingTo("12.51");
    }

    @Test
    void saysWhatIsMissingAndNothingBeyondTheNeed() {
        var year = List.of(new Period(Predikat.SANGAT_BAIK, 12));

        var account = table.account(Jenjang.AHLI_PERTAMA, year, new BigDecimal("40"));

        assertThat(account.missingForRank()).isEqualByComparingTo("0");
        assertThat(account.missingForJenjang()).isEqualByComparingTo("41.25");
    }

    @Test
    void knowsNoJenjangAboveTheHighest() {
        var account = table.account(Jenjang.AHLI_UTAMA, List.of(new Period(Predikat.BAIK, 1)), BigDecimal.ZERO);

        assertThat(account.missingForJenjang()).isNull();
    }

    private BigDecimal earned(Map<String, String> row, int months) {
        var period = new Period(Predikat.valueOf(row.get("predikat")), months);
        return table.convert(Jenjang.valueOf(row.get("jenjang")), period).earned();
    }
}
