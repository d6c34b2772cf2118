package id.penataan.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.local.stack.Identity;
import id.penataan.local.stack.Installation;
import id.penataan.local.stack.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Imports all files of an agency in the order in which they build on one another. */
public record AgencyImport(Installation installation, String instansi, Consumer<String> progress) {
    private record Dataset(Service service, String name, String file) {}

    private static final List<Dataset> ORDER = List.of(
            new Dataset(Service.ORG_STRUCTURE, "ref-unor", "ref-unor.json"),
            new Dataset(Service.ORG_STRUCTURE, "jabatan", "jabatan.csv"),
            new Dataset(Service.STAFFING, "pegawai-pns", "pegawai-pns.csv"),
            new Dataset(Service.STAFFING, "pegawai-pppk", "pegawai-pppk.csv"),
            new Dataset(Service.STAFFING, "pegawai-pppk-paruh-waktu", "pegawai-pppk-paruh-waktu.csv"),
            new Dataset(Service.STAFFING, "standar-kompetensi", "standar-kompetensi.csv"),
            new Dataset(Service.STAFFING, "asesmen", "asesmen.csv"),
            new Dataset(Service.STAFFING, "pendidikan", "pendidikan.csv"),
            new Dataset(Service.STAFFING, "riwayat-jabatan", "riwayat-jabatan.csv"),
            new Dataset(Service.STAFFING, "hukdis", "hukdis.csv"),
            new Dataset(Service.PERFORMANCE, "skp-tahunan", "skp-tahunan.csv"));

    /** The structure counts from {@code structureSince}; returns once every service has read what the others wrote. */
    public void all(Path folder, LocalDate structureSince) {
        var api = Api.of(
                installation,
                Identity.of(
                        instansi, "admin-organisasi", "admin-kepegawaian", "tim-penilai", "integrator", "operator"));
        for (var dataset : ORDER) {
            var file = folder.resolve(dataset.file());
            if (Files.exists(file)) {
                one(api, dataset, file, structureSince);
            }
        }
        new Feeds(installation, instansi).awaitCurrent();
    }

    private void one(Api api, Dataset dataset, Path file, LocalDate structureSince) {
        var query =
                "mode=partial" + (dataset.service() == Service.ORG_STRUCTURE ? "&effectiveDate=" + structureSince : "");
        var operation = new Import(api, dataset.service()).of(dataset.name(), query, file, percent -> {});
        if (!"SUCCEEDED".equals(operation.path("state").asText())) {
            throw new Unexpected("import of %s ended as %s: %s"
                    .formatted(dataset.name(), operation.path("state").asText(), operation.path("problem")));
        }
        progress.accept(line(dataset, operation));
    }

    private static String line(Dataset dataset, JsonNode operation) {
        return "%-26s %6d rows, %d bad, %d warnings"
                .formatted(
                        dataset.name(),
                        operation.at("/result/rows").asLong(),
                        operation.path("errors").asLong(),
                        operation.path("warnings").asLong());
    }
}
