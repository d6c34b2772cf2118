package id.penataan.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.local.client.Api;
import id.penataan.local.stack.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The agency that is measured, and what the measurements need to know of it. */
record Subject(String instansi, Api api, LocalDate today, List<String> dinas) {

    static Subject of(String instansi, Api api, LocalDate today) {
        var root =
                api.get(Service.ORG_STRUCTURE, "/units/tree").expect(200).json().path("root");
        var largestFirst = new ArrayList<>(
                StreamSupport.stream(root.path("children").spliterator(), false).toList());
        largestFirst.sort((one, other) -> Integer.compare(size(other), size(one)));
        return new Subject(
                instansi,
                api,
                today,
                largestFirst.stream().map(unit -> unit.path("id").asText()).toList());
    }

    private static int size(JsonNode unit) {
        return unit.path("subtreeUnits").asInt();
    }

    String page() {
        return "/employees?unit=%s&subtree=true&limit=50".formatted(dinas.getFirst());
    }

    /** The last page is found by walking there once. */
    String lastPage() {
        var path = page();
        while (true) {
            var next = api.get(Service.STAFFING, path).expect(200).text("/next");
            if (next.isEmpty()) {
                return path;
            }
            path = page() + "&cursor=" + next;
        }
    }

    JsonNode someEmployee() {
        return api.get(Service.STAFFING, page()).expect(200).json().at("/items/0");
    }

    /** A vacant post, for which candidates are sought. */
    String vacantPosition() {
        var vacant = api.get(Service.ORG_STRUCTURE, "/peta-jabatan?label=KOSONG&limit=1")
                .expect(200);
        var any = vacant.json().path("items").isEmpty()
                ? api.get(Service.ORG_STRUCTURE, "/peta-jabatan?limit=1").expect(200)
                : vacant;
        return any.text("/items/0/positionId");
    }
}
