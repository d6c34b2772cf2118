package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.kit.failure.Violation;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Length, pattern and format of a text, and characters no text may hold. */
final class Strings {

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Strings() {}

    static void check(JsonNode schema, String text, String at, List<Violation> found) {
        if (text.chars().anyMatch(Strings::forbidden)) {
            found.add(new Violation(at, "control-character"));
            return;
        }
        int length = text.codePointCount(0, text.length());
        if (schema.has("maxLength") && length > schema.get("maxLength").asInt()) {
            found.add(new Violation(
                    at, "too-long", Map.of("max", schema.get("maxLength").asInt())));
            return;
        }
        if (schema.has("minLength") && length < schema.get("minLength").asInt()) {
            found.add(new Violation(
                    at, "too-short", Map.of("min", schema.get("minLength").asInt())));
        }
        if (schema.has("pattern")
                && !compiled(schema.get("pattern").asText()).matcher(text).find()) {
            found.add(new Violation(
                    at, "wrong-format", Map.of("pattern", schema.get("pattern").asText())));
        }
        format(schema.path("format").asText(""), text, at, found);
    }

    private static void format(String format, String text, String at, List<Violation> found) {
        switch (format) {
            case "date" -> reading(text, LocalDate::parse, at, "not-a-date", found);
            case "date-time" -> reading(text, OffsetDateTime::parse, at, "not-an-instant", found);
            case "uri", "uri-reference" -> reading(text, URI::create, at, "not-an-address", found);
            case "uuid" -> {
                if (!UUID.matcher(text).matches()) {
                    found.add(new Violation(at, "not-an-id"));
                }
            }
            default -> {
                // other formats are descriptions
            }
        }
    }

    private static void reading(String text, Consumer<String> reader, String at, String code, List<Violation> found) {
        try {
            reader.accept(text);
        } catch (RuntimeException unreadable) {
            found.add(new Violation(at, code));
        }
    }

    private static boolean forbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    private static Pattern compiled(String pattern) {
        return PATTERNS.computeIfAbsent(pattern, Pattern::compile);
    }
}
