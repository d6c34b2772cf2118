package id.penataan.performance.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.penataan.performance.Agencies;
import id.penataan.performance.OnPostgres;
import id.penataan.performance.Uploads;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file of a whole city, where the sample folder lies beside the repository. */
@QuarkusTest
@OnPostgres
class SampleAgencyTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("penataan.root", "..")).resolve("../shared/samples/kota-lama");
    private static final List<String> CONTRADICTING =
            List.of("198212022005032900", "198302192014031900", "198710192008042900", "198804172014031900");

    private final Agencies agencies;

    SampleAgencyTest(Agencies agencies) {
        this.agencies = agencies;
    }

    @Test
    void loadsWithoutABadRowAndFindsThePlantedContradictions() throws IOException {
        assumeTrue(Files.exists(FOLDER), "no sample folder");
        var agency = agencies.fresh();
        try (Stream<String> lines = Files.lines(FOLDER.resolve("skp-tahunan.csv"))) {
            lines.skip(1)
                    .map(line -> line.split(",", -1)[0])
                    .distinct()
                    .forEach(nip -> agencies.employee(agency.slug(), nip, "PEGAWAI", UUID.randomUUID(), "STAF", true));
        }
        var uploads = Uploads.of(agency.slug());

        var done = uploads.send(Files.readAllBytes(FOLDER.resolve("skp-tahunan.csv")), Map.of());

        assertThat(done.getInt("result.bad")).as(done.prettify()).isZero();
        assertThat(done.getInt("result.stored")).isEqualTo(1046);
        assertThat(uploads.findings(done))
                .hasSize(CONTRADICTING.size())
                .allSatisfy(finding -> assertThat(finding.get("code")).isEqualTo("predikat-tidak-sesuai-matriks"));
    }
}
