package id.penataan.staffing.matching.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import id.penataan.kit.feed.FeedEvent;
import id.penataan.kit.feed.FeedHandler;
import id.penataan.kit.tenancy.Tenancy;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Lets the feed of the performance service tell the final grades of a file. */
@ApplicationScoped
@Unremovable
class Grades {
    private static final Map<String, String> SPELLINGS = Map.of(
            "SANGAT BAIK", "SANGAT_BAIK",
            "BAIK", "BAIK",
            "BUTUH PERBAIKAN", "BUTUH_PERBAIKAN",
            "CUKUP", "BUTUH_PERBAIKAN",
            "KURANG", "KURANG",
            "KURANG/MISCONDUCT", "KURANG",
            "SANGAT KURANG", "SANGAT_KURANG");

    private final FeedHandler performance;
    private final Tenancy tenancy;
    private final ObjectMapper json;

    Grades(@Any Instance<FeedHandler> handlers, Tenancy tenancy, ObjectMapper json) {
        this.performance = handlers.stream()
                .filter(handler -> handler.source().equals("performance"))
                .findFirst()
                .orElseThrow();
        this.tenancy = tenancy;
        this.json = json;
    }

    void tell(String agency, Path file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            tenancy.runAs(
                    agency,
                    () -> QuarkusTransaction.requiringNew().run(() -> {
                        long id = 0;
                        for (var row : rows) {
                            performance.apply(event(agency, ++id, row.getFieldsAsMap()));
                        }
                    }));
        }
    }

    private FeedEvent event(String agency, long id, Map<String, String> row) {
        var label = row.get("predikat_kinerja").strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        var data = json.createObjectNode()
                .put("nip", row.get("nip"))
                .put("year", Integer.parseInt(row.get("tahun")))
                .put("period", row.get("periode"))
                .put("predikat", SPELLINGS.get(label));
        return new FeedEvent(agency, id, "id.penataan.performance.predikat.final", row.get("nip"), Instant.EPOCH, data);
    }
}
