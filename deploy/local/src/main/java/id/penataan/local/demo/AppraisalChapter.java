package id.penataan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.local.client.Answer;
import id.penataan.local.client.Api;
import id.penataan.local.stack.Service;
import java.util.List;
import java.util.Map;

/** Chapter 5: the new head plans, agrees, reports, is evaluated; the document is made. */
record AppraisalChapter(Stage stage, NewHead head) {

    /** Who was placed on the vacant post. */
    record NewHead(String nip, String unitId) {}

    void play() {
        var narrator = stage.narrator();
        narrator.chapter("5. The new head is appraised by target");
        var superiorNip = superior();
        var team = stage.officer("sekretaris.tim", "tim-penilai");
        var cycle = openCycle(team);
        var employee = stage.employee(head.nip(), "pegawai");
        var superior = stage.employee(superiorNip, "pegawai", "atasan");

        superiorPlans(superior, cycle);
        var skp = plan(employee, superior, cycle);
        report(employee, skp);
        evaluate(superior, cycle, skp);
        document(employee, skp);
        new ImmutableCheck(stage, employee, skp).play();
    }

    private String superior() {
        var answer = stage.get(
                        stage.officer("sekretaris.tim", "tim-penilai"),
                        Service.PERFORMANCE,
                        "/employees/" + head.nip() + "/superior")
                .json();
        var title = answer.at("/superior/positionTitle").asText();
        stage.narrator().saw("superior: " + title);
        stage.narrator()
                .require(
                        "the superior is found from positions and placements",
                        title.equals("KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"));
        return answer.at("/superior/nip").asText();
    }

    private String openCycle(Api team) {
        var cycle = stage.post(
                team,
                Service.PERFORMANCE,
                "/cycles",
                Map.of(
                        "year", stage.today().getYear(),
                        "periodicEvaluation", "TRIWULAN",
                        "evaluationFrom", stage.today().toString()),
                201);
        var id = cycle.text("/id");
        stage.post(team, Service.PERFORMANCE, "/cycles/" + id + "/open", Map.of(), 200);
        return id;
    }

    /** The superior's own plan first, so that there are results to take over; the PPK agrees to it for the mayor. */
    private void superiorPlans(Api superior, String cycle) {
        var draft = stage.post(superior, Service.PERFORMANCE, "/skps", Map.of("cycleId", cycle), 201);
        var result = Map.of(
                "kind", "UTAMA",
                "description", "Meningkatnya kepemilikan dokumen kependudukan",
                "performanceAgreement", "Cakupan kepemilikan akta kelahiran",
                "indicators",
                        List.of(Map.of(
                                "description", "Persentase anak yang memiliki akta kelahiran",
                                "perspektif", "PENERIMA_LAYANAN",
                                "target", Map.of("text", "98 Persen", "value", 98, "unit", "Persen"))));
        var id = written(superior, draft, result);
        stage.post(superior, Service.PERFORMANCE, "/skps/" + id + "/submit", Map.of(), 200);
        var ppk = stage.officer("wali.kota", "ppk");
        var agreed = stage.post(ppk, Service.PERFORMANCE, "/skps/" + id + "/agree", Map.of(), 200);
        stage.narrator()
                .check("the superior's plan stands", agreed.text("/state").equals("DITETAPKAN"));
    }

    private String plan(Api employee, Api superior, String cycle) {
        var draft = stage.post(
                employee,
                Service.PERFORMANCE,
                "/skps",
                Map.of("cycleId", cycle, "startDate", stage.today().toString()),
                201);
        var offered = stage.get(employee, Service.PERFORMANCE, "/skps/" + draft.text("/id") + "/superior-results")
                .json()
                .path("results");
        stage.narrator().require("the superior's results are there to take over", offered.size() == 1);
        var id = written(employee, draft, takenOver(offered.get(0)));
        stage.post(employee, Service.PERFORMANCE, "/skps/" + id + "/submit", Map.of(), 200);
        var agreed = stage.post(superior, Service.PERFORMANCE, "/skps/" + id + "/agree", Map.of(), 200);
        stage.narrator()
                .check(
                        "the superior agrees to the plan of the new head",
                        agreed.text("/state").equals("DITETAPKAN"));
        return id;
    }

    private static Map<String, Object> takenOver(JsonNode offered) {
        return Map.of(
                "kind",
                "UTAMA",
                "description",
                "Akta kelahiran terbit dalam satu hari kerja",
                "intervenedResultId",
                offered.path("id").asText(),
                "indicators",
                List.of(Map.of(
                        "description", "Persentase akta kelahiran yang terbit dalam satu hari kerja",
                        "aspek", "WAKTU",
                        "target", Map.of("text", "95 Persen", "value", 95, "unit", "Persen"))));
    }

    private String written(Api owner, Answer draft, Map<String, Object> result) {
        var id = draft.text("/id");
        stage.narrator().asked("PATCH /api/performance/v1/skps/" + id);
        owner.patch(Service.PERFORMANCE, "/skps/" + id, Map.of("workResults", List.of(result)), draft.version())
                .expect(200);
        return id;
    }

    private void report(Api employee, String skp) {
        var result =
                employee.get(Service.PERFORMANCE, "/skps/" + skp).expect(200).text("/workResults/0/id");
        int quarter = (stage.today().getMonthValue() + 2) / 3;
        stage.post(
                employee,
                Service.PERFORMANCE,
                "/skps/" + skp + "/progress",
                Map.of(
                        "workResultId",
                        result,
                        "period",
                        stage.today().getYear() + "-TW" + quarter,
                        "realisation",
                        "412 dari 430 akta kelahiran terbit dalam satu hari kerja",
                        "realisedValue",
                        95.8,
                        "evidence",
                        Map.of("url", "https://drive.kotalama.example/akta", "title", "Rekap akta kelahiran")),
                201);
        var state =
                employee.get(Service.PERFORMANCE, "/skps/" + skp).expect(200).text("/state");
        stage.narrator().check("the first report with evidence sets the plan going", state.equals("BERJALAN"));
    }

    private void evaluate(Api superior, String cycle, String skp) {
        stage.post(
                superior,
                Service.PERFORMANCE,
                "/cycles/" + cycle + "/unit-achievements",
                Map.of(
                        "unitId",
                        head.unitId(),
                        "achievement",
                        "BAIK",
                        "reason",
                        "Sasaran perjanjian kinerja tercapai 97 persen"),
                201);
        stage.post(superior, Service.PERFORMANCE, "/skps/" + skp + "/begin-evaluation", Map.of(), 200);
        stage.post(
                superior,
                Service.PERFORMANCE,
                "/skps/" + skp + "/rate",
                Map.of(
                        "resultRating", "SESUAI_EKSPEKTASI",
                        "resultReason", "Target waktu terbit tercapai, mengikuti capaian unit",
                        "behaviourRating", "DI_ATAS_EKSPEKTASI",
                        "behaviourReason", "Menggerakkan perbaikan alur bersama kecamatan"),
                200);
        var evaluation = stage.post(superior, Service.PERFORMANCE, "/skps/" + skp + "/finalise", Map.of(), 200);
        stage.narrator().saw("predikat " + evaluation.text("/predikat"));
        stage.narrator()
                .check(
                        "results as expected and behaviour above it make Baik (PermenPANRB 6/2022)",
                        evaluation.text("/predikat").equals("BAIK"));
    }

    private void document(Api employee, String skp) {
        var pdf = stage.get(employee, Service.PERFORMANCE, "/skps/" + skp + "/document.pdf")
                .bytes();
        stage.narrator()
                .check(
                        "the SKP document is a PDF",
                        pdf.length > 2_000
                                && new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("%PDF-"));
        stage.narrator().saw("kept as " + stage.keep("skp.pdf", pdf));
    }
}
