package id.penataan.kit.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Files for the tests of this package, read to their end. */
final class Tables {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Tables() {}

    static List<TableRow> csv(String text, String... columns) {
        return rows(bytes(text), TableFormat.csv(Set.of(columns)));
    }

    static List<TableRow> siasn(String text, String... columns) {
        return rows(bytes(text), TableFormat.siasn(Set.of(columns)));
    }

    static List<TableRow> rows(InputStream file, TableFormat format) {
        try (var table = TableReader.open(file, format)) {
            var rows = new ArrayList<TableRow>();
            table.forEachRemaining(rows::add);
            return rows;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> errors(TableRow row) {
        return row.errors().stream().map(error -> error.code()).toList();
    }

    static List<String> warnings(TableRow row) {
        return row.warnings().stream().map(warning -> warning.code()).toList();
    }
}
