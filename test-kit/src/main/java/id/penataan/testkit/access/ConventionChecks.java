package id.penataan.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.penataan.apispec.document.Content;
import id.penataan.apispec.document.Operation;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What every operation answers to the same kinds of bad input. */
final class ConventionChecks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ConventionChecks() {}

    static Map<String, Check> of(Operation operation) {
        var checks = new LinkedHashMap<String, Check>();
        if (operation.template().parameterCount() > 0) {
            checks.put("404 for an id nobody has", refused(404, ConventionChecks::withUnknownIds));
            checks.put("404 for an id that is none", refused(404, ConventionChecks::withImpossibleIds));
        }
        needs(operation, "If-Match").forEach(checks::put);
        needs(operation, "Idempotency-Key").forEach(checks::put);
        if (operation.parameter("header", "If-Match").isPresent()) {
            checks.put("412 for a state that is past", refused(412, sample -> sample.ifMatch("\"0-past\"")));
        }
        checks.put("422 for an unknown parameter", refused(422, sample -> sample.query("unknownParameter", "1")));
        if (operation.parameter("query", "limit").isPresent()) {
            checks.put("422 for too long a page", refused(422, sample -> sample.query("limit", "5000")));
        }
        if (operation.parameter("query", "asOf").isPresent()) {
            checks.put("422 for a day that does not exist", refused(422, it -> it.query("asOf", "2026-02-30")));
        }
        body(operation).forEach(checks::put);
        return checks;
    }

    private static Map<String, Check> needs(Operation operation, String header) {
        return operation.parameter("header", header).isEmpty()
                ? Map.of()
                : Map.of("428 without " + header, refused(428, sample -> sample.header(header, "")));
    }

    private static Map<String, Check> body(Operation operation) {
        var checks = new LinkedHashMap<String, Check>();
        if (operation.hasBody()) {
            checks.put("415 for another media type", refused(415, it -> it.body("application/xml", "<a/>")));
        }
        if (readsJson(operation)) {
            checks.put("400 for malformed JSON", refused(400, it -> it.body(jsonType(operation), "{\"a\": ")));
            checks.put("422 for an unknown member", ConventionChecks::unknownMember);
        }
        return checks;
    }

    /** A file that happens to be JSON is stored as it is and read later. */
    private static boolean readsJson(Operation operation) {
        return operation.requestContent().values().stream()
                .filter(Content::isJson)
                .map(content -> operation.contract().resolve(content.schema()))
                .anyMatch(schema -> schema.has("properties") || schema.has("allOf") || schema.has("oneOf"));
    }

    private static void unknownMember(Operation operation, Sample sample, Callers callers) {
        if (!(tree(sample) instanceof ObjectNode object)) {
            return;
        }
        var wrong =
                sample.body(jsonType(operation), object.put("unknownMember", 1).toString());

        var answer = send(operation, wrong, sample, callers);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer")).contains("/unknownMember");
    }

    private static Check refused(int status, UnaryOperator<Sample> wrong) {
        return (operation, sample, callers) -> assertThat(
                        send(operation, wrong.apply(sample), sample, callers).statusCode())
                .isEqualTo(status);
    }

    private static Response send(Operation operation, Sample wrong, Sample sample, Callers callers) {
        return new Call(operation, sample)
                .wrongly(wrong)
                .with(callers.right(operation, sample).sign());
    }

    private static Sample withUnknownIds(Sample sample) {
        var other = sample;
        for (var name : sample.path().keySet()) {
            other = other.path(name, UUID.randomUUID());
        }
        return other;
    }

    private static Sample withImpossibleIds(Sample sample) {
        var other = sample;
        for (var name : sample.path().keySet()) {
            other = other.path(name, "tidak ada'--");
        }
        return other;
    }

    private static String jsonType(Operation operation) {
        return operation.requestContent().keySet().stream()
                .filter(Content::isJson)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode tree(Sample sample) {
        try {
            return sample.body() instanceof String text
                    ? JSON.readTree(text)
                    : JSON.<JsonNode>valueToTree(sample.body());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The sample's body is not JSON", e);
        }
    }
}
