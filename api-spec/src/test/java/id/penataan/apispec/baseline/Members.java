package id.penataan.apispec.baseline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares schemas of one name member by member. It sees what openapi-diff passes over: alternatives that a discriminator
 * chooses, such as the payloads of events.
 */
final class Members {
    private static final List<String> KIND = List.of("type", "format", "$ref", "nullable");

    private Members() {}

    /** What of the older schemas is gone or of another kind. */
    static Stream<String> breaks(JsonNode older, JsonNode newer) {
        var now = newer.at("/components/schemas");
        return older.at("/components/schemas").properties().stream()
                .filter(schema -> now.has(schema.getKey()))
                .flatMap(schema -> changes(schema.getKey(), schema.getValue(), now.get(schema.getKey())));
    }

    private static Stream<String> changes(String name, JsonNode before, JsonNode after) {
        return before.path("properties").properties().stream().flatMap(member -> {
            var place = name + "." + member.getKey();
            var now = after.path("properties").path(member.getKey());
            return now.isMissingNode() ? Stream.of("gone: " + place) : kinds(place, member, now);
        });
    }

    private static Stream<String> kinds(String place, Map.Entry<String, JsonNode> member, JsonNode now) {
        return KIND.stream()
                .filter(word -> !member.getValue().path(word).equals(now.path(word)))
                .map(word -> "changed: %s %s".formatted(place, word));
    }
}
