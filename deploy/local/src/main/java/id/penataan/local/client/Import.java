package id.penataan.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.local.stack.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.IntConsumer;

/** An import from upload to result: the file is taken in at once, the work is followed until it has ended. */
public record Import(Api api, Service service) {
    private static final Set<String> ENDED = Set.of("SUCCEEDED", "FAILED", "CANCELLED");
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Uploads the file and waits; {@code query} such as {@code mode=partial&effectiveDate=2024-01-01}. */
    public JsonNode of(String dataset, String query, Path file, IntConsumer percent) {
        var accepted =
                api.upload(service, "/imports/" + dataset + "?" + query, file).expect(202);
        return followed(accepted.text("/id"), percent);
    }

    private JsonNode followed(String operationId, IntConsumer percent) {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var operation =
                    api.get(service, "/operations/" + operationId).expect(200).json();
            percent.accept(operation.path("percent").asInt());
            if (ENDED.contains(operation.path("state").asText())) {
                return operation;
            }
            Waiting.shortly();
        }
        throw new Unexpected("import %s has not ended within %s".formatted(operationId, PATIENCE));
    }
}
