package id.penataan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.local.client.Api;
import id.penataan.local.client.Unexpected;
import id.penataan.local.stack.Service;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;

/** Chapter 2: need, holders and gaps of every unit, as figures and as a picture. */
record StructureChapter(Stage stage) {
    private static final String VACANT = "KEPALA BIDANG PELAYANAN PENCATATAN SIPIL";

    /** The vacant head post that the story is about. */
    record Vacancy(String positionId, String unitId, String unitName) {}

    Vacancy play() {
        var narrator = stage.narrator();
        narrator.chapter("2. The peta jabatan shows need, holders and gaps");
        var api = stage.officer("analis.organisasi", "admin-organisasi");

        var root = stage.get(api, Service.ORG_STRUCTURE, "/units/tree").json().path("root");
        var seats = root.path("subtreeSeats");
        narrator.saw("%d units in %s; need %d, filled %d, short %d, over %d"
                .formatted(
                        root.path("subtreeUnits").asInt(),
                        root.path("name").asText(),
                        seats.path("need").asInt(),
                        seats.path("filled").asInt(),
                        seats.path("shortage").asInt(),
                        seats.path("surplus").asInt()));
        narrator.check(
                "the tree counts the holders that staffing told of",
                seats.path("filled").asInt() > 100);
        narrator.check(
                "gap is filled minus need, and a surplus hides no shortage",
                seats.path("gap").asInt()
                                == seats.path("filled").asInt()
                                        - seats.path("need").asInt()
                        && seats.path("surplus").asInt()
                                        - seats.path("shortage").asInt()
                                == seats.path("gap").asInt());

        var vacancy =
                vacancy(stage.get(api, Service.ORG_STRUCTURE, "/peta-jabatan?label=KOSONG&jenisJabatan=STRUKTURAL")
                        .json());
        narrator.saw("vacant head post: " + VACANT);
        picture(api);
        return vacancy;
    }

    private Vacancy vacancy(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(post -> VACANT.equals(post.path("title").asText()))
                .map(post -> new Vacancy(
                        post.path("positionId").asText(),
                        post.path("unitId").asText(),
                        post.path("unitName").asText()))
                .findFirst()
                .orElseThrow(() -> new Unexpected("the vacant head post is not on the peta jabatan"));
    }

    private void picture(Api api) {
        var svg = stage.get(api, Service.ORG_STRUCTURE, "/chart.svg").bytes();
        var text = new String(svg, StandardCharsets.UTF_8);
        stage.narrator()
                .check(
                        "the org chart is drawn with every dinas on it",
                        text.contains("<svg") && text.contains("KESEHATAN") && text.contains("INSPEKTORAT"));
        stage.narrator().saw("kept as " + stage.keep("bagan-organisasi.svg", svg));
    }
}
