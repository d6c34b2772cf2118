package id.penataan.kit.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads every sample file there is; the folder lies beside the repository and may be missing. */
class SampleFilesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("penataan.root", ".."), "../shared/samples");

    @Test
    void findsNoUnreadableRowInACleanFile() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES));
        try (var files = Files.walk(SAMPLES)) {
            for (var file : files.filter(SampleFilesTest::isTable).toList()) {
                assertThat(unreadable(file)).as(file.toString()).isEmpty();
            }
        }
    }

    private static Stream<TableRow> unreadable(Path file) throws IOException {
        boolean siasn = file.getFileName().toString().startsWith("pegawai-");
        var format = siasn ? TableFormat.siasn(Set.of("NIP BARU")) : TableFormat.csv(Set.of());
        try (var in = Files.newInputStream(file)) {
            return Tables.rows(in, format).stream().filter(row -> !row.isGood());
        }
    }

    private static boolean isTable(Path file) {
        return file.toString().endsWith(".csv");
    }
}
