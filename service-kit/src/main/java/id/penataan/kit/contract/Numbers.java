package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.kit.failure.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bounds of a number, those its format implies included. */
final class Numbers {

    private Numbers() {}

    static void check(JsonNode schema, JsonNode value, String at, List<Violation> found) {
        var number = value.decimalValue();
        var limits = new TreeMap<String, Object>();
        boolean inside = aboveMinimum(schema, number, limits) & belowMaximum(schema, number, limits);
        if (!inside || !fitsFormat(schema, value)) {
            found.add(new Violation(at, "out-of-range", limits));
        }
        if (schema.has("multipleOf")
                && number.remainder(schema.get("multipleOf").decimalValue()).signum() != 0) {
            found.add(new Violation(
                    at, "not-a-multiple", Map.of("of", schema.get("multipleOf").decimalValue())));
        }
    }

    private static boolean aboveMinimum(JsonNode schema, BigDecimal number, Map<String, Object> limits) {
        boolean inside = true;
        if (schema.has("minimum")) {
            limits.put("min", schema.get("minimum").decimalValue());
            inside = number.compareTo(schema.get("minimum").decimalValue()) >= 0;
        }
        if (schema.has("exclusiveMinimum")) {
            limits.put("above", schema.get("exclusiveMinimum").decimalValue());
            inside &= number.compareTo(schema.get("exclusiveMinimum").decimalValue()) > 0;
        }
        return inside;
    }

    private static boolean belowMaximum(JsonNode schema, BigDecimal number, Map<String, Object> limits) {
        boolean inside = true;
        if (schema.has("maximum")) {
            limits.put("max", schema.get("maximum").decimalValue());
            inside = number.compareTo(schema.get("maximum").decimalValue()) <= 0;
        }
        if (schema.has("exclusiveMaximum")) {
            limits.put("below", schema.get("exclusiveMaximum").decimalValue());
            inside &= number.compareTo(schema.get("exclusiveMaximum").decimalValue()) < 0;
        }
        return inside;
    }

    private static boolean fitsFormat(JsonNode schema, JsonNode value) {
        return switch (schema.path("format").asText("")) {
            case "int32" -> value.canConvertToInt();
            case "int64" -> value.canConvertToLong();
            default -> true;
        };
    }
}
