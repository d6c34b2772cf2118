package id.penataan.kit.tabular;

import static id.penataan.kit.tabular.Tables.csv;
import static id.penataan.kit.tabular.Tables.errors;
import static id.penataan.kit.tabular.Tables.rows;
import static id.penataan.kit.tabular.Tables.siasn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    @Test
    void findsColumnsByNameWhateverTheirOrderAndNumber() {
        var rows = csv("extra, NIP ,nama\nx,1,Sari\n", "nama", "nip");

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().text("nama")).isEqualTo("Sari");
        assertThat(rows.getFirst().text("nip")).isEqualTo("1");
    }

    @Test
    void namesEveryMissingColumnAtOnce() {
        assertThatThrownBy(() -> csv("nama,x\nSari,1\n", "nama", "nip", "unor"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(
                                        Violation::code,
                                        violation -> violation.params().get("column"))
                                .containsExactly(tuple("column-missing", "nip"), tuple("column-missing", "unor")));
    }

    @Test
    void saysThatTheSeparatorIsAnother() {
        assertThatThrownBy(() -> siasn("nip,nama\n1,Sari\n", "nip", "nama"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::code)
                                .contains("separator-not-found"));
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertThatThrownBy(() -> csv("\n\n", "nip"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::code)
                                .containsExactly("file-empty"));
    }

    @Test
    void readsAByteOrderMarkAndWindowsLineEnds() {
        var rows = csv("\uFEFFnip,nama\r\n1,Sari\r\n2,Budi\r\n", "nip", "nama");

        assertThat(rows).extracting(row -> row.text("nip") + row.text("nama")).containsExactly("1Sari", "2Budi");
    }

    @Test
    void readsALastLineWithoutAnEnd() {
        assertThat(csv("nip,nama\n1,Sari", "nip").getFirst().text("nip")).isEqualTo("1");
    }

    @Test
    void countsDataRecordsFromOneAndBlankLinesNot() {
        var rows = csv("a,b\n1,\"x\ny\"\n\n2,z\n", "a", "b");

        assertThat(rows).extracting(TableRow::number).containsExactly(1L, 2L);
        assertThat(rows.getFirst().text("b")).isEqualTo("x\ny");
        assertThat(rows.getLast().text("b")).isEqualTo("z");
    }

    @Test
    void decodesASingleLineInWindows1252AndWarns() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write("nip,nama\n1,Café UTF\n".getBytes(StandardCharsets.UTF_8));
        file.write("2,Café old\n".getBytes(Tables.WINDOWS_1252));
        file.write("3,Café again\n".getBytes(StandardCharsets.UTF_8));

        var rows = rows(new ByteArrayInputStream(file.toByteArray()), TableFormat.csv(Set.of("nip", "nama")));

        assertThat(rows).extracting(row -> row.text("nama")).containsExactly("Café UTF", "Café old", "Café again");
        assertThat(rows)
                .extracting(Tables::warnings)
                .map(Object::toString)
                .containsExactly("[]", "[encoding-windows-1252]", "[]");
    }

    @Test
    void refusesARowWithAFieldTooFewOrTooMany() {
        var rows = csv("a,b,c\n1,2\n1,2,3\n1,2,3,4\n", "a", "b", "c");

        assertThat(rows).extracting(TableRow::readable).containsExactly(false, true, false);
        assertThat(rows.getFirst().errors().getFirst().code()).isEqualTo("field-count");
        assertThat(rows.getFirst().errors().getFirst().params())
                .containsEntry("expected", 3)
                .containsEntry("found", 2);
        assertThat(rows.getLast().errors().getFirst().params()).containsEntry("found", 4);
    }

    @Test
    void refusesAFieldLongerThanASpreadsheetCell() {
        var longest = "x".repeat(32_767);

        var rows = csv("a,b\n" + longest + ",1\n" + longest + "y,2\n3,\"" + longest + "z\"\n", "a", "b");

        assertThat(rows).extracting(TableRow::isGood).containsExactly(true, false, false);
        assertThat(errors(rows.get(1))).containsExactly("field-too-long");
        assertThat(rows.get(1).errors().getFirst().column()).isEqualTo("a");
        assertThat(rows.get(2).errors().getFirst().column()).isEqualTo("b");
    }

    @Test
    void readsPastAFieldOfTenMegabytesWithoutKeepingIt() {
        var before = "a,b\n1,";
        var ten = new ByteArrayInputStream(before.getBytes(Tables.WINDOWS_1252));
        InputStream file = new SequenceInputStream(
                new SequenceInputStream(ten, new Repeated('é', 10 << 20)), Tables.bytes("\n2,ok\n"));

        var rows = rows(file, TableFormat.csv(Set.of("a", "b")));

        assertThat(rows).extracting(TableRow::isGood).containsExactly(false, true);
        assertThat(errors(rows.getFirst())).containsExactly("field-too-long");
        assertThat(rows.getLast().text("b")).isEqualTo("ok");
    }

    @Test
    void losesOnlyTheLineWhoseQuoteIsNeverClosed() {
        var rows = csv("a,b\n1,\"never closed\n2,fine\n3,fine\n", "a", "b");

        assertThat(rows).extracting(TableRow::isGood).containsExactly(false, true, true);
        assertThat(errors(rows.getFirst())).containsExactly("quote-not-closed");
        assertThat(rows.get(1).text("b")).isEqualTo("fine");
    }

    @Test
    void losesOnlyThatLineAlsoWhereLaterRowsAreQuoted() {
        var rows = csv("a,b\n1,\"never closed\n2,\"quoted, well\"\n3,fine\n", "a", "b");

        assertThat(rows).extracting(TableRow::isGood).containsExactly(false, true, true);
        assertThat(rows.get(1).text("b")).isEqualTo("quoted, well");
    }

    @Test
    void refusesTextBehindAClosingQuote() {
        var rows = csv("a,b\n1,\"x\"y\n2,fine\n", "a", "b");

        assertThat(errors(rows.getFirst())).containsExactly("quote-misplaced");
        assertThat(rows.getLast().text("b")).isEqualTo("fine");
    }

    @Test
    void takesAQuoteInsideAnUnquotedFieldAsItIs() {
        var rows = csv("a,b\n1,5\" pipe\n2,\"say \"\"yes\"\", please\"\n", "a", "b");

        assertThat(rows).extracting(row -> row.text("b")).containsExactly("5\" pipe", "say \"yes\", please");
    }

    @Test
    void neverQuotesInASiasnFile() {
        var rows = siasn("nip|nama\n1|\"SITI\n2|\"ANI\"\n", "nip", "nama");

        assertThat(rows).extracting(row -> row.text("nama")).containsExactly("\"SITI", "\"ANI\"");
        assertThat(rows).allMatch(TableRow::isGood);
    }

    @Test
    void givesUpLookingForAQuoteInAHugeFileAndReadsTheRestAgain() {
        var rest = "2,fine\n".repeat(200_000);

        var rows = csv("a,b\n1,\"never closed\n" + rest, "a", "b");

        assertThat(rows).hasSize(200_001);
        assertThat(rows.subList(1, rows.size())).allMatch(TableRow::isGood);
    }

    /** The same byte again and again. */
    private static final class Repeated extends InputStream {
        private final char character;
        private int left;

        Repeated(char character, int count) {
            this.character = character;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? character : -1;
        }
    }
}
