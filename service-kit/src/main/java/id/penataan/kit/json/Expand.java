package id.penataan.kit.json;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The `expand` parameter: relations to embed in the answer. */
@RequestScoped
public class Expand {

    private final UriInfo uri;

    public Expand(UriInfo uri) {
        this.uri = uri;
    }

    /** The relations asked for, all of which must be among those the resource knows. */
    public Set<String> among(String... known) {
        var asked = new LinkedHashSet<String>();
        for (String value : uri.getQueryParameters().getOrDefault("expand", List.of())) {
            asked.addAll(List.of(value.split(",", -1)));
        }
        var allowed = List.of(known);
        Invalid.throwIfAny(asked.stream()
                .filter(relation -> !allowed.contains(relation))
                .map(relation -> new Violation("/query/expand", "not-allowed", Map.of("allowed", allowed)))
                .toList());
        return asked;
    }
}
