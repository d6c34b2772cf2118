package id.penataan.local.bench;

import id.penataan.local.bench.Report.Row;
import id.penataan.local.client.AgencyImport;
import id.penataan.local.client.Api;
import id.penataan.local.client.Import;
import id.penataan.local.client.Unexpected;
import id.penataan.local.stack.Identity;
import id.penataan.local.stack.Installation;
import id.penataan.local.stack.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The import of a thousand employees into an agency that has its units and posts and nobody in them. */
record ThousandEmployees(Installation installation, String instansi, Path agencyFiles, LocalDate today) {

    Row take(String agency) throws IOException {
        var folder = Files.createTempDirectory("penataan-bench-import");
        for (var file : List.of("ref-unor.json", "jabatan.csv")) {
            Files.copy(agencyFiles.resolve(file), folder.resolve(file));
        }
        new AgencyImport(installation, instansi, line -> {})
                .all(folder, today.minusYears(8).withDayOfYear(1));
        var thousand = folder.resolve("pegawai-pns-1000.csv");
        try (var lines = Files.lines(agencyFiles.resolve("pegawai-pns.csv"))) {
            Files.write(thousand, lines.limit(1_001).toList());
        }
        var api = Api.of(installation, Identity.of(instansi, "admin-kepegawaian"));
        long begun = System.nanoTime();
        var operation = new Import(api, Service.STAFFING).of("pegawai-pns", "mode=atomic", thousand, percent -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (operation.at("/result/created").asInt() != 1_000) {
            throw new Unexpected("the import of 1,000 employees ended with " + operation.path("result"));
        }
        return new Row(agency, "import of 1,000 employees, upload to result", seconds, "s", "< 2 s", null);
    }
}
