package id.penataan.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgencyFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @TempDir
    private Path folder;

    @Test
    void theDemoAgencyHasOneVacantHeadPostWithFiveCandidatesAround() {
        var agency = Agency.demo(TODAY);

        var holders = agency.people().stream()
                .map(person -> person.post().title().name())
                .toList();

        assertThat(holders).doesNotContain("KEPALA BIDANG PELAYANAN PENCATATAN SIPIL");
        assertThat(holders)
                .contains(
                        "KEPALA SEKSI IDENTITAS PENDUDUK",
                        "KEPALA SEKSI PINDAH DATANG PENDUDUK",
                        "KEPALA SEKSI KELAHIRAN DAN KEMATIAN",
                        "KEPALA SEKSI PERKAWINAN DAN PERCERAIAN",
                        "KEPALA SUBBAGIAN PROGRAM DAN KEUANGAN");
        assertThat(agency.people())
                .filteredOn(person -> person.punishment() != null)
                .hasSize(1);
    }

    @Test
    void theWideAgencyIsAsLargeAsTheBenchmarkAsksFor() {
        var agency = Agency.wide("ukur", TODAY, 20_000);

        assertThat(agency.units().size()).isEqualTo(3_301);
        assertThat(agency.people().size()).isEqualTo(20_000);
    }

    @Test
    void everyNipIsUniqueSyntheticAndInAgreementWithTheBirthDate() {
        var nips = new HashSet<String>();

        for (var person : Agency.wide("ukur", TODAY, 20_000).people()) {
            assertThat(nips.add(person.nip())).isTrue();
            assertThat(person.nip()).matches("\\d{14}[12]9\\d\\d");
            assertThat(person.nip()).startsWith(person.born().toString().replace("-", ""));
        }
    }

    @Test
    void theEmployeeExportHas67FieldsInEachRow() throws IOException {
        AgencyFiles.write(Agency.demo(TODAY), folder);

        for (var file : new String[] {"pegawai-pns.csv", "pegawai-pppk.csv", "pegawai-pppk-paruh-waktu.csv"}) {
            assertThat(Files.readAllLines(folder.resolve(file)))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(line -> assertThat(line.split("\\|", -1)).hasSize(67));
        }
    }

    @Test
    void theSameDateGivesTheSameFiles() throws IOException {
        AgencyFiles.write(Agency.demo(TODAY), folder.resolve("one"));
        AgencyFiles.write(Agency.demo(TODAY), folder.resolve("two"));

        try (var files = Files.list(folder.resolve("one"))) {
            assertThat(files.toList())
                    .hasSize(11)
                    .allSatisfy(file -> assertThat(file)
                            .hasSameTextualContentAs(folder.resolve("two").resolve(file.getFileName())));
        }
    }
}
