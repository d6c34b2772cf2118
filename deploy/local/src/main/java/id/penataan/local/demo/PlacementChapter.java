package id.penataan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.local.client.Answer;
import id.penataan.local.client.Unexpected;
import id.penataan.local.demo.AppraisalChapter.NewHead;
import id.penataan.local.demo.StructureChapter.Vacancy;
import id.penataan.local.stack.Service;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Chapter 4: everyone eligible is ranked for the vacant head post; the best is proposed, approved by another, decreed. */
record PlacementChapter(Stage stage, Vacancy vacancy) {
    private static final String FITS = "KEPALA SEKSI IDENTITAS PENDUDUK";
    private static final List<String> EACH_FAILS_ONE_RULE = List.of(
            "KEPALA SEKSI PINDAH DATANG PENDUDUK",
            "KEPALA SEKSI KELAHIRAN DAN KEMATIAN",
            "KEPALA SEKSI PERKAWINAN DAN PERCERAIAN",
            "KEPALA SUBBAGIAN PROGRAM DAN KEUANGAN");

    NewHead play() {
        stage.narrator().chapter("4. The vacant head post is matched, proposed, approved and filled");
        var best = ranked();
        var placement = proposed(best);
        var approved = approved(placement);
        decreed(approved);
        seated(best);
        return new NewHead(best.at("/employee/nip").asText(), vacancy.unitId());
    }

    private JsonNode ranked() {
        var officer = stage.officer("analis.sdm", "admin-kepegawaian");
        var path = "/positions/" + vacancy.positionId() + "/candidates?limit=200";
        var answer = stage.get(officer, Service.STAFFING, path);
        stage.narrator().saw("kept as " + stage.keep("calon.json", answer.bytes()));
        var candidates = StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .toList();
        candidates.stream().limit(3).forEach(this::show);
        var best = candidates.getFirst();
        stage.narrator()
                .require(
                        "the one who meets every rule stands first: " + FITS,
                        FITS.equals(title(best)) && "MEMENUHI".equals(verdict(best)));
        for (var title : EACH_FAILS_ONE_RULE) {
            var candidate = candidates.stream()
                    .filter(one -> title.equals(title(one)))
                    .findFirst()
                    .orElseThrow(() -> new Unexpected(title + " is not among the candidates"));
            show(candidate);
            stage.narrator().check("not eligible, with its one reason: " + title, failsOnce(candidate));
        }
        return best;
    }

    private static boolean failsOnce(JsonNode candidate) {
        var failed = StreamSupport.stream(candidate.path("obstacles").spliterator(), false)
                .filter(obstacle ->
                        "TIDAK_MEMENUHI".equals(obstacle.path("verdict").asText()))
                .count();
        return "TIDAK_MEMENUHI".equals(verdict(candidate)) && failed == 1;
    }

    private void show(JsonNode candidate) {
        var line = new StringBuilder("%s, score %s: %s"
                .formatted(title(candidate), candidate.path("score").asText(), verdict(candidate)));
        for (var obstacle : candidate.path("obstacles")) {
            line.append("; ").append(obstacle.path("message").asText());
        }
        stage.narrator().saw(line.toString());
    }

    private Answer proposed(JsonNode best) {
        var officer = stage.officer("analis.sdm", "admin-kepegawaian");
        var answer = stage.post(
                officer,
                Service.STAFFING,
                "/placements",
                Map.of(
                        "employeeId", best.at("/employee/id").asText(),
                        "positionId", vacancy.positionId(),
                        "validFrom", stage.today().toString(),
                        "note", "Calon terbaik menurut pemadanan"),
                201);
        stage.narrator()
                .check(
                        "the proposal keeps the match of the day as evidence",
                        answer.json().path("evidence").isObject());
        return answer;
    }

    private Answer approved(Answer proposal) {
        var path = "/placements/" + proposal.text("/id") + "/approve";
        var sameHand = stage.officer("analis.sdm", "admin-kepegawaian", "ppk");
        stage.narrator().asked("POST /api/staffing/v1" + path);
        var refused = sameHand.post(Service.STAFFING, path, Map.of("reason", "Disetujui sendiri"), proposal.version());
        stage.narrator().check("who proposed may not approve", refused.status() == 403 || refused.status() == 409);
        var ppk = stage.officer("wali.kota", "ppk");
        return stage.post(
                ppk, Service.STAFFING, path, Map.of("reason", "Sesuai pertimbangan tim"), proposal.version(), 200);
    }

    private void decreed(Answer approved) {
        var officer = stage.officer("analis.sdm", "admin-kepegawaian");
        var decreed = stage.post(
                officer,
                Service.STAFFING,
                "/placements/" + approved.text("/id") + "/decree",
                Map.of(
                        "number",
                        "821.23/117/BKPSDM/" + stage.today().getYear(),
                        "date",
                        stage.today().toString(),
                        "issuer",
                        "Wali Kota Lama"),
                approved.version(),
                200);
        stage.narrator()
                .check(
                        "decreed and in force today",
                        List.of("DECREED", "EFFECTIVE").contains(decreed.text("/state")));
    }

    private void seated(JsonNode best) {
        stage.awaitFeeds();
        var organiser = stage.officer("analis.organisasi", "admin-organisasi");
        var post = stage.get(
                organiser,
                Service.ORG_STRUCTURE,
                "/peta-jabatan?unit=" + vacancy.unitId() + "&jenisJabatan=STRUKTURAL");
        stage.narrator()
                .check(
                        "the peta jabatan counts the new holder; the post is no longer vacant",
                        post.text("/items/0/label").equals("SESUAI"));
        var left = stage.get(
                organiser, Service.ORG_STRUCTURE, "/peta-jabatan?label=KOSONG&jenisJabatan=STRUKTURAL&limit=200");
        stage.narrator()
                .check("the post that was left is vacant now", left.raw().contains(title(best)));
    }

    private static String title(JsonNode candidate) {
        return candidate.at("/employee/postTitle").asText();
    }

    private static String verdict(JsonNode candidate) {
        return candidate.path("verdict").asText();
    }
}
