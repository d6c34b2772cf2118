package id.penataan.kit.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.problem.Problem;
import id.penataan.kit.texts.Language;
import id.penataan.kit.texts.Texts;
import id.penataan.kit.time.ServiceClock;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Words stored operations and findings for a reader. */
@Singleton
class OperationViews {

    private final Texts texts;
    private final ObjectMapper json;
    private final String basePath;

    OperationViews(
            Texts texts,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.rest.path", defaultValue = "/") String basePath) {
        this.texts = texts;
        this.json = json;
        this.basePath = basePath.endsWith("/") ? basePath.substring(0, basePath.length() - 1) : basePath;
    }

    String address(UUID id) {
        return "%s/operations/%s".formatted(basePath, id);
    }

    OperationView of(StoredOperation stored, Language language) {
        return new OperationView(
                stored.id(),
                stored.kind(),
                stored.state(),
                stored.percent(),
                stored.done(),
                stored.total() > 0 ? stored.total() : null,
                stored.errors(),
                stored.warnings(),
                stored.attempt(),
                stored.submittedBy(),
                local(stored.submittedAt()),
                localOrNull(stored.startedAt()),
                localOrNull(stored.finishedAt()),
                stored.parameters(),
                stored.result(),
                problem(stored, language),
                stored.state().allowedActions(),
                links(stored));
    }

    FindingView of(Finding finding, Language language) {
        var error = finding.error();
        return new FindingView(
                error.row(),
                error.column(),
                finding.severity().name(),
                error.code(),
                error.params(),
                texts.text(error.code(), error.params(), language),
                error.value());
    }

    private Map<String, String> links(StoredOperation stored) {
        var self = address(stored.id());
        return Map.of(
                "self", self, "findings", self + "/findings", "result", self + "/result", "events", self + "/events");
    }

    private @Nullable Problem problem(StoredOperation stored, Language language) {
        if (stored.failure() == null) {
            return null;
        }
        var failure = read(stored.failure());
        var code = failure.code();
        return new Problem(
                URI.create("https://penataan.id/problems/" + code),
                texts.text("status." + failure.status(), Map.of(), language),
                failure.status(),
                texts.text(code, failure.params(), language),
                address(stored.id()),
                code,
                failure.params(),
                failure.traceId(),
                List.of(),
                null,
                null,
                failure.params().get("neighbour") instanceof String name ? name : null);
    }

    private StoredFailure read(String failure) {
        try {
            return json.readValue(failure, StoredFailure.class);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("failure of an operation", cause);
        }
    }

    private static OffsetDateTime local(Instant instant) {
        return instant.atZone(ServiceClock.ZONE).toOffsetDateTime();
    }

    private static @Nullable OffsetDateTime localOrNull(@Nullable Instant instant) {
        return instant == null ? null : local(instant);
    }
}
