package id.penataan.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what Jackson cannot read and lets it go on, so that all complaints come out of one reading. */
final class Complaints extends DeserializationProblemHandler {

    private final Set<Violation> found = new LinkedHashSet<>();

    List<Violation> violations() {
        return new ArrayList<>(found);
    }

    /** False when there is nothing to take out, so that another reading would stop at the same place. */
    boolean noteAndRemove(JsonMappingException stopped, JsonNode tree) {
        var at = Refused.at(stopped);
        if (stopped.getCause() instanceof Invalid invalid) {
            invalid.violations().forEach(violation -> found.add(violation.under(at.pointer())));
        } else if (stopped.getCause() instanceof Failure failure) {
            throw failure;
        } else if (found.isEmpty() || !(stopped instanceof ValueInstantiationException)) {
            found.add(new Violation(at.pointer(), "wrong-type", Map.of("expected", name(at.target()))));
        }
        return at.removeFrom(tree);
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String propertyName)
            throws IOException {
        found.add(new Violation(here(parser), "unknown-field", Map.of("field", propertyName)));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) {
        return note(context, target);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String failure) {
        return note(context, target);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        var noted = note(context, target.getRawClass());
        parser.skipChildren();
        return noted;
    }

    private @Nullable Object note(DeserializationContext context, Class<?> target) {
        var allowed = target.isEnum() ? List.of(target.getEnumConstants()) : List.of();
        found.add(
                allowed.isEmpty()
                        ? new Violation(here(context.getParser()), "wrong-type", Map.of("expected", name(target)))
                        : new Violation(here(context.getParser()), "not-allowed", Map.of("allowed", allowed)));
        return zero(target);
    }

    /** Fields that Jackson buffered before it had the record report their place with an empty step in it. */
    private static String here(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString().replace("//", "/");
    }

    private static String name(Class<?> target) {
        return switch (target.getSimpleName()) {
            case "int", "Integer", "long", "Long", "short", "Short" -> "integer";
            case "double", "Double", "float", "Float", "BigDecimal" -> "number";
            case "boolean", "Boolean" -> "boolean";
            case "String" -> "string";
            case "UUID" -> "uuid";
            case "LocalDate" -> "date";
            case "List", "Set", "Collection" -> "array";
            default -> "object";
        };
    }

    private static @Nullable Object zero(Class<?> target) {
        if (!target.isPrimitive()) {
            return null;
        }
        return Array.get(Array.newInstance(target, 1), 0);
    }
}
