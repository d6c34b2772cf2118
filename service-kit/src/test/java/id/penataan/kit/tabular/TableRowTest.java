package id.penataan.kit.tabular;

import static id.penataan.kit.tabular.Tables.csv;
import static id.penataan.kit.tabular.Tables.errors;
import static id.penataan.kit.tabular.Tables.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.penataan.kit.operation.RowError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowTest {

    @Test
    void takesBlanksAndAnApostropheOffNumbersThatAreNames() {
        var row = row("' 19850101 201001 1 901 ");

        assertThat(row.digits("a")).isEqualTo("198501012010011901");
        assertThat(warnings(row)).containsExactly("leading-apostrophe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null", "NULL"})
    void takesNothingForNothing(String nothing) {
        var row = row(nothing);

        assertThat(row.text("a")).isEmpty();
        assertThat(row.optional("a")).isEmpty();
        assertThat(row.digits("a")).isEmpty();
        assertThat(row.date("a", DateStyle.DAY_FIRST)).isEmpty();
        assertThat(row.integer("a", 0, 9)).isEmpty();
        assertThat(row.isGood()).isTrue();
    }

    @Test
    void missesAValueThatMustBeThere() {
        var row = row("null");

        assertThat(row.required("a")).isEmpty();
        assertThat(errors(row)).containsExactly("value-missing");
    }

    @Test
    void readsDatesInBothStyles() {
        assertThat(row("31-12-2024").date("a", DateStyle.DAY_FIRST)).contains(LocalDate.of(2024, 12, 31));
        assertThat(row("2024-12-31").date("a", DateStyle.ISO)).contains(LocalDate.of(2024, 12, 31));
    }

    @Test
    void takesTheFirstDayOfTheEraForNoDate() {
        var row = row("01-01-0001");

        assertThat(row.date("a", DateStyle.DAY_FIRST)).isEmpty();
        assertThat(row.isGood()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2024", "2024-12-31", "1-1-2024", "besok", "00-00-0000", "29-02-2023"})
    void refusesAnImpossibleDate(String text) {
        var row = row(text);

        assertThat(row.date("a", DateStyle.DAY_FIRST)).isEmpty();
        assertThat(errors(row)).containsExactly("date-unreadable");
    }

    @Test
    void warnsOfADateAfterTheDay() {
        var row = row("01-07-2026");

        assertThat(row.pastDate("a", DateStyle.DAY_FIRST, LocalDate.of(2026, 6, 30)))
                .isPresent();
        assertThat(warnings(row)).containsExactly("date-in-future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "NaN", "1e3", "1,5", "satu", "+4", "1.", ".5", "0x1"})
    void refusesWhatIsNoPlainNumber(String text) {
        var row = row(text.contains(",") ? "\"" + text + "\"" : text);

        assertThat(row.decimal("a", BigDecimal.ZERO, BigDecimal.TEN)).isEmpty();
        assertThat(errors(row)).containsExactly("number-unreadable");
    }

    @Test
    void keepsNumbersWithinTheirBounds() {
        assertThat(row("5").integer("a", 1, 5)).hasValue(5);
        assertThat(row("3.0").integer("a", 1, 5)).hasValue(3);
        var above = row("6");
        var broken = row("2.5");

        assertThat(above.integer("a", 1, 5)).isEmpty();
        assertThat(broken.integer("a", 1, 5)).isEmpty();
        assertThat(errors(above)).containsExactly("out-of-range");
        assertThat(errors(broken)).containsExactly("number-not-whole");
    }

    @Test
    void refusesAnUnknownCode() {
        var row = row("X");

        assertThat(row.code("a", Map.of("M", "pria"))).isEmpty();
        assertThat(errors(row)).containsExactly("code-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-", "@SUM(A1)"})
    void keepsTextThatLooksLikeAFormulaAndReportsIt(String text) {
        var row = row(text);

        assertThat(row.text("a")).isEqualTo(text);
        assertThat(warnings(row)).containsExactly("formula-like");
        assertThat(row.isGood()).isTrue();
    }

    @Test
    void refusesControlCharacters() {
        var row = row("AB\u0000CD");

        assertThat(row.text("a")).isEmpty();
        assertThat(errors(row)).containsExactly("control-character");
    }

    @Test
    void collectsEveryFaultOfARow() {
        var row = csv("a,b,c\n,31-02-2024,x\n", "a", "b", "c").getFirst();

        row.required("a");
        row.date("b", DateStyle.DAY_FIRST);
        row.integer("c", 1, 5);

        assertThat(row.errors())
                .extracting(RowError::column, RowError::code)
                .containsExactly(
                        tuple("a", "value-missing"), tuple("b", "date-unreadable"), tuple("c", "number-unreadable"));
    }

    @Test
    void showsPersonalValuesMasked() {
        var format = TableFormat.csv(Set.of("lahir", "kode")).masking(Set.of("lahir"));
        var row =
                Tables.rows(Tables.bytes("lahir,kode\n31-02-1985,zz\n"), format).getFirst();

        row.date("lahir", DateStyle.DAY_FIRST);
        row.integer("kode", 1, 5);

        assertThat(row.errors()).extracting(RowError::value).containsExactly("31-••-••••", "zz");
    }

    private static TableRow row(String cell) {
        return csv("a,b\n" + cell + ",x\n", "a", "b").getFirst();
    }
}
