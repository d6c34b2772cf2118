package id.penataan.local.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A comma-separated file with a header line. */
final class CsvFile {
    private CsvFile() {}

    static void write(Path file, String header, Consumer<CsvWriter> rows) throws IOException {
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(header.split(","));
            rows.accept(csv);
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }
}
