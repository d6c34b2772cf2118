package id.penataan.testkit.access;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request that works, when sent by the right caller: {@code Sample.empty().path("id", id).ifMatch(tag).json(map)}. The
 * generated tests vary it. {@code hidden} are texts of the answer that nobody else may see.
 */
public record Sample(
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        @Nullable Object body,
        @Nullable String mediaType,
        @Nullable String role,
        @Nullable String nip,
        Set<String> units,
        Set<String> hidden,
        boolean nothingHidden) {

    public static Sample empty() {
        return new Sample(Map.of(), Map.of(), Map.of(), null, null, null, null, Set.of(), Set.of(), false);
    }

    public Sample path(String name, Object value) {
        return new Sample(
                with(path, name, value), query, headers, body, mediaType, role, nip, units, hidden, nothingHidden);
    }

    public Sample query(String name, Object value) {
        return new Sample(
                path, with(query, name, value), headers, body, mediaType, role, nip, units, hidden, nothingHidden);
    }

    public Sample header(String name, String value) {
        return new Sample(
                path, query, with(headers, name, value), body, mediaType, role, nip, units, hidden, nothingHidden);
    }

    public Sample ifMatch(String tag) {
        return header("If-Match", tag);
    }

    /** A map, or JSON text. */
    public Sample json(Object json) {
        return body("application/json", json);
    }

    public Sample body(String type, Object content) {
        return new Sample(path, query, headers, content, type, role, nip, units, hidden, nothingHidden);
    }

    /** The role of the right caller, when it is not the first of {@code x-access}. */
    public Sample role(String name) {
        return new Sample(path, query, headers, body, mediaType, name, nip, units, hidden, nothingHidden);
    }

    public Sample nip(String number) {
        return new Sample(path, query, headers, body, mediaType, role, number, units, hidden, nothingHidden);
    }

    public Sample unit(String id) {
        return new Sample(path, query, headers, body, mediaType, role, nip, with(units, id), hidden, nothingHidden);
    }

    /** A text that the right caller finds in the answer and that must not appear for anybody else. */
    public Sample hides(Object text) {
        return new Sample(
                path, query, headers, body, mediaType, role, nip, units, with(hidden, text.toString()), nothingHidden);
    }

    /** The answer is the same for everybody by its nature, for example a list of codes. */
    public Sample hidesNothing() {
        return new Sample(path, query, headers, body, mediaType, role, nip, units, hidden, true);
    }

    private static Map<String, String> with(Map<String, String> before, String name, Object value) {
        var all = new LinkedHashMap<>(before);
        all.put(name, value.toString());
        return all;
    }

    private static Set<String> with(Set<String> before, String one) {
        var all = new LinkedHashSet<>(before);
        all.add(one);
        return all;
    }
}
