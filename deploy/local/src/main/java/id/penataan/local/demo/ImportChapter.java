package id.penataan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.local.client.AgencyImport;
import id.penataan.local.client.Api;
import id.penataan.local.client.Import;
import id.penataan.local.sample.Agency;
import id.penataan.local.sample.AgencyFiles;
import id.penataan.local.stack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Chapter 1: the files of SIASN come in, and every bad row is reported. */
record ImportChapter(Stage stage) {

    void play() {
        var narrator = stage.narrator();
        narrator.chapter("1. The unit list, the posts and the employees of the agency are imported");
        var files = stage.folder().resolve("files");
        try {
            AgencyFiles.write(Agency.demo(stage.today()), files);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        new AgencyImport(stage.installation(), stage.instansi(), narrator::saw)
                .all(files, stage.today().minusYears(8).withDayOfYear(1));
        again(files);
        spoiled(files);
    }

    private void again(Path files) {
        var second = employees("mode=atomic", files.resolve("pegawai-pns.csv"));
        stage.narrator()
                .check(
                        "the same file again changes nothing",
                        second.at("/result/created").asInt(-1) == 0
                                && second.at("/result/changed").asInt(-1) == 0
                                && second.at("/result/unchanged").asInt() > 100);
    }

    private void spoiled(Path files) {
        var spoiled = files.resolve("pegawai-pns-rusak.csv");
        spoil(files.resolve("pegawai-pns.csv"), spoiled);
        var operation = employees("mode=partial&dryRun=true", spoiled);
        var path = "/operations/" + operation.path("id").asText() + "/findings?severity=ERROR";
        var findings = stage.get(officer(), Service.STAFFING, path).json().path("items");
        for (var finding : findings) {
            stage.narrator()
                    .saw("row %d %s: %s"
                            .formatted(
                                    finding.path("row").asLong(),
                                    finding.path("column").asText(),
                                    finding.path("message")
                                            .asText(finding.path("code").asText())));
        }
        stage.narrator()
                .check(
                        "a spoiled copy is reported row by row and nothing of it is stored",
                        operation.at("/result/bad").asInt() == 3
                                && operation.at("/result/dryRun").asBoolean()
                                && findings.size() >= 3);
    }

    /** A month of 13 in the birth date, a row that is one field short, and a person who stands in the file twice. */
    private static void spoil(Path good, Path spoiled) {
        try {
            var lines = new ArrayList<>(Files.readAllLines(good));
            lines.set(1, lines.get(1).replaceFirst("\\|\\d\\d-\\d\\d-(\\d{4})\\|", "|31-13-$1|"));
            lines.set(2, lines.get(2).substring(0, lines.get(2).lastIndexOf('|')));
            lines.add(lines.get(3));
            Files.write(spoiled, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private JsonNode employees(String query, Path file) {
        stage.narrator().asked("POST /api/staffing/v1/imports/pegawai-pns?" + query);
        return new Import(officer(), Service.STAFFING).of("pegawai-pns", query, file, percent -> {});
    }

    private Api officer() {
        return stage.officer("petugas.impor", "admin-kepegawaian");
    }
}
