package id.penataan.orgstructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Test vectors of the regulations beside the repository; tests that need them are skipped where they are not. */
public final class SharedVectors {
    private static final Path FOLDER = Path.of(System.getProperty("penataan.root", "."))
            .resolve("../shared/reference/vectors")
            .normalize();

    private SharedVectors() {}

    /** The rows of a file, column by name. The files hold no quoted commas in what is read here. */
    public static List<Map<String, String>> rows(String file) {
        var path = FOLDER.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), () -> "no test vectors in " + FOLDER);
        try {
            var lines = Files.readAllLines(path);
            var header = lines.getFirst().split(",", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> row(header, line.split(",", -1)))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Map<String, String> row(String[] header, String[] values) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < Math.min(header.length, values.length); i++) {
            row.put(header[i], values[i]);
        }
        if (values.length < 2) {
            throw new IllegalStateException("short row " + Arrays.toString(values));
        }
        return row;
    }
}
