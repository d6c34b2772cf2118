package id.penataan.local.together;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.local.client.Answer;
import id.penataan.local.client.Api;
import id.penataan.local.client.Feeds;
import id.penataan.local.client.Import;
import id.penataan.local.sample.Agency;
import id.penataan.local.sample.AgencyFiles;
import id.penataan.local.stack.Identity;
import id.penataan.local.stack.Service;
import id.penataan.local.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** The personnel office of one agency, at work on the running services; every test opens one of its own. */
record Office(Stack stack, String instansi, Path files) {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    static Office open(Stack stack, String instansi, Agency agency) throws IOException {
        var files = Files.createTempDirectory("penataan-" + instansi);
        AgencyFiles.write(agency, files);
        return new Office(stack, instansi, files);
    }

    Api api() {
        return Api.of(
                stack.installation(),
                Identity.of(
                        instansi, "admin-organisasi", "admin-kepegawaian", "tim-penilai", "integrator", "operator"));
    }

    void importsItsStructure() {
        imports(Service.ORG_STRUCTURE, "ref-unor", "ref-unor.json");
        imports(Service.ORG_STRUCTURE, "jabatan", "jabatan.csv");
    }

    void importsItsEmployees() {
        for (var dataset : new String[] {"pegawai-pns", "pegawai-pppk", "pegawai-pppk-paruh-waktu"}) {
            imports(Service.STAFFING, dataset, dataset + ".csv");
        }
    }

    JsonNode imports(Service service, String dataset, String file) {
        return new Import(api(), service).of(dataset, query(service), files.resolve(file), percent -> {});
    }

    Answer uploads(Service service, String dataset, String file) {
        return api().upload(service, "/imports/" + dataset + "?" + query(service), files.resolve(file));
    }

    void waitsForTheFeeds() {
        new Feeds(stack.installation(), instansi).awaitCurrent();
    }

    long employees() {
        return api().get(Service.STAFFING, "/employees?limit=1&count=true")
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }

    long filledSeats() {
        return api().get(Service.ORG_STRUCTURE, "/units/tree?depth=0")
                .expect(200)
                .json()
                .at("/root/subtreeSeats/filled")
                .asLong();
    }

    private static String query(Service service) {
        return service == Service.ORG_STRUCTURE ? "effectiveDate=2018-01-01" : "mode=atomic";
    }
}
