package id.penataan.performance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables and worked examples of the regulations, as rows by column name. */
public final class Vectors {
    public static Stream<Map<String, String>> of(String name) {
        var stream = Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + name + ".csv"), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Vectors() {}
}
