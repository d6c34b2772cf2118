package id.penataan.kit.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table as text. */
public final class CsvFile {

    private CsvFile() {}

    public static void write(CsvExport export, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (export.byteOrderMark()) {
            text.write('\uFEFF');
        }
        write(export, text);
        text.flush();
    }

    private static void write(CsvExport export, Writer text) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(harmless(export.columns()));
        export.rows().accept(row -> csv.writeRecord(harmless(row)));
        csv.flush();
    }

    private static List<String> harmless(List<String> row) {
        return row.stream().map(Harmless::cell).toList();
    }
}
