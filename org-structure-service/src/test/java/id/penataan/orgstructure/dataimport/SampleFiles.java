package id.penataan.orgstructure.dataimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The sample agencies beside the repository; a test that needs them is skipped where they are not. */
final class SampleFiles {
    private static final Path FOLDER = Path.of(System.getProperty("penataan.root", "."))
            .resolve("../shared/samples")
            .normalize();

    private SampleFiles() {}

    static byte[] read(String agency, String file) {
        var path = FOLDER.resolve(agency).resolve(file);
        Assumptions.assumeTrue(Files.exists(path), () -> "no sample files in " + FOLDER);
        try {
            return Files.readAllBytes(path);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
