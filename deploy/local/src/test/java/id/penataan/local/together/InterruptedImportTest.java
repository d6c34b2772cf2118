package id.penataan.local.together;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.local.sample.Agency;
import id.penataan.local.stack.Service;
import id.penataan.local.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Together.class)
class InterruptedImportTest {
    private static final int EMPLOYEES = 6000;

    @Test
    void anImportGoesOnAfterItsServiceWasKilledAndSaysSo(Stack stack) throws IOException, InterruptedException {
        var office = Office.open(stack, "kota-putus", Agency.wide("kota-putus", Office.TODAY, EMPLOYEES));
        office.importsItsStructure();
        office.waitsForTheFeeds();
        var id = office.uploads(Service.STAFFING, "pegawai-pns", "pegawai-pns.csv")
                .expect(202)
                .text("/id");

        Until.seen(
                () -> operation(office, id),
                seen -> !"QUEUED".equals(seen.path("state").asText()));
        stack.process(Service.STAFFING).kill();
        stack.start(Service.STAFFING);
        assertThat(office.employees()).as("nothing half-written").isIn(0L, (long) rows(office));
        var ended = Until.seen(() -> operation(office, id), InterruptedImportTest::hasEnded);

        assertThat(ended.path("state").asText()).as(ended::toString).isEqualTo("SUCCEEDED");
        assertThat(ended.path("attempt").asInt()).isEqualTo(2);
        assertThat(office.employees()).isEqualTo(rows(office));
    }

    private static int rows(Office office) {
        try (var lines = Files.lines(office.files().resolve("pegawai-pns.csv"))) {
            return (int) lines.count() - 1;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static JsonNode operation(Office office, String id) {
        return office.api().get(Service.STAFFING, "/operations/" + id).json();
    }

    private static boolean hasEnded(JsonNode operation) {
        return operation.path("state").asText().matches("SUCCEEDED|FAILED|CANCELLED");
    }
}
