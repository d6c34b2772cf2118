package id.penataan.apispec.baseline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** Two 3.0 copies of a contract, and what of the older one the newer one breaks. */
record Comparison(String older, String newer) {

    /** One line per broken operation and a report; empty when every caller of the older one is still served. */
    List<String> breaks() {
        var broken = new ArrayList<>(Members.breaks(json(older), json(newer)).toList());
        var changed = OpenApiCompare.fromContents(older, newer);
        if (changed.isCompatible()) {
            return broken;
        }
        changed.getMissingEndpoints().forEach(gone -> broken.add("gone: " + gone));
        changed.getChangedOperations().stream()
                .filter(operation -> operation.isIncompatible())
                .forEach(operation ->
                        broken.add("broken: %s %s".formatted(operation.getHttpMethod(), operation.getPathUrl())));
        broken.add(report(changed));
        return broken;
    }

    private static JsonNode json(String document) {
        try {
            return new ObjectMapper().readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String report(ChangedOpenApi changed) {
        var text = new ByteArrayOutputStream();
        new ConsoleRender().render(changed, new OutputStreamWriter(text, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8);
    }
}
