package id.penataan.kit.export;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table to be written as CSV (RFC 4180, UTF-8).
 *
 * @param byteOrderMark for spreadsheets that see UTF-8 only with one
 * @param rows hands over one row after another; called while the answer is being written
 */
public record CsvExport(boolean byteOrderMark, List<String> columns, Consumer<Consumer<List<String>>> rows) {

    public static final String MEDIA_TYPE = "text/csv";

    public CsvExport {
        columns = List.copyOf(columns);
    }
}
