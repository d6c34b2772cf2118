package id.penataan.local.together;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.local.sample.Agency;
import id.penataan.local.stack.Service;
import id.penataan.local.stack.Stack;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Together.class)
class FeedsTest {
    private static final Map<String, String> DECREE = Map.of(
            "title", "Peraturan Wali Kota tentang Susunan Organisasi", "number", "45 Tahun 2025", "date", "2025-12-19");

    @Test
    void aServiceCatchesUpWithWhatWasWrittenWhileItWasDown(Stack stack) throws IOException {
        var office = Office.open(stack, "kota-susul", Agency.demo(Office.TODAY));
        stack.stop(Service.STAFFING);
        stack.stop(Service.PERFORMANCE);
        office.importsItsStructure();
        stack.start(Service.STAFFING);
        office.importsItsEmployees();
        stack.start(Service.PERFORMANCE);
        office.waitsForTheFeeds();

        assertThat(office.employees()).isEqualTo(298);
        assertThat(office.filledSeats()).isEqualTo(298);
        var skp = office.imports(Service.PERFORMANCE, "skp-tahunan", "skp-tahunan.csv");
        assertThat(succeeded(skp)).as(skp::toString).isTrue();
    }

    @Test
    void eachEventHasEffectOnceHoweverOftenItIsRead(Stack stack) throws IOException, InterruptedException {
        var office = Office.open(stack, "kota-ulang", Agency.demo(Office.TODAY));
        office.importsItsStructure();
        office.importsItsEmployees();
        office.waitsForTheFeeds();
        var filled = office.filledSeats();

        var again = office.imports(Service.STAFFING, "pegawai-pns", "pegawai-pns.csv");
        assertThat(again.at("/result/unchanged").asInt())
                .isEqualTo(again.at("/result/rows").asInt());

        var rebuild = office.api()
                .post(Service.ORG_STRUCTURE, "/feeds/staffing/rebuild", Map.of())
                .expect(202);
        var ended = Until.seen(
                () -> office.api()
                        .get(Service.ORG_STRUCTURE, "/operations/" + rebuild.text("/id"))
                        .json(),
                FeedsTest::succeeded);
        assertThat(succeeded(ended)).as(ended::toString).isTrue();
        office.waitsForTheFeeds();
        assertThat(office.filledSeats()).isEqualTo(filled);
    }

    @Test
    void aReaderPassesOverNoEventOfConcurrentWriters(Stack stack) throws IOException, InterruptedException {
        var office = Office.open(stack, "kota-ramai", Agency.demo(Office.TODAY));
        office.imports(Service.ORG_STRUCTURE, "ref-unor", "ref-unor.json");
        var root =
                office.api().get(Service.ORG_STRUCTURE, "/units/tree?depth=0").text("/root/id");
        var before = lastEvent(office);
        var statuses = new ConcurrentLinkedQueue<Integer>();

        var read = new TreeSet<Long>();
        try (var writers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 80)
                    .forEach(number -> writers.submit(() -> statuses.add(formUnit(office, root, number))));
            long position = before;
            while (statuses.size() < 80) {
                position = readOn(office, position, read);
            }
            readOn(office, position, read);
        }

        assertThat(statuses).containsOnly(201);
        assertThat(read)
                .hasSizeGreaterThanOrEqualTo(80)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, lastEvent(office))
                        .boxed()
                        .toList());
        office.waitsForTheFeeds();
    }

    private static int formUnit(Office office, String root, int number) {
        var unit = Map.of(
                "parentId",
                root,
                "name",
                "BIDANG UJI %d".formatted(number),
                "validFrom",
                "2026-01-01",
                "legalBasis",
                DECREE);
        return office.api().post(Service.ORG_STRUCTURE, "/units", unit).status();
    }

    private static long readOn(Office office, long position, TreeSet<Long> read) {
        var events = events(office, position);
        events.forEach(read::add);
        return events.isEmpty() ? position : events.getLast();
    }

    private static long lastEvent(Office office) {
        long position = 0;
        var events = events(office, position);
        while (!events.isEmpty()) {
            position = events.getLast();
            events = events(office, position);
        }
        return position;
    }

    private static List<Long> events(Office office, long after) {
        var batch = office.api()
                .get(Service.ORG_STRUCTURE, "/events?limit=500&after=" + after)
                .expect(200)
                .json();
        return batch.findValues("id").stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(id -> id.matches("\\d+"))
                .map(Long::valueOf)
                .toList();
    }

    private static boolean succeeded(JsonNode operation) {
        return "SUCCEEDED".equals(operation.path("state").asText());
    }
}
