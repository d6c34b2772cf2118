package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Reads the text of a parameter as the value its schema expects; a text that cannot be read so stays a text. */
final class ParameterValues {

    private ParameterValues() {}

    static JsonNode read(List<String> texts, JsonNode schema, Contract contract) {
        if (!Types.names(schema).contains("array")) {
            return single(texts.getFirst(), schema);
        }
        var items = contract.resolve(schema.path("items"));
        var array = JsonNodeFactory.instance.arrayNode();
        for (String text : texts) {
            for (String part : text.split(",", -1)) {
                array.add(single(part, items));
            }
        }
        return array;
    }

    private static JsonNode single(String text, JsonNode schema) {
        var types = Types.names(schema);
        if (types.contains("boolean") && ("true".equals(text) || "false".equals(text))) {
            return BooleanNode.valueOf("true".equals(text));
        }
        try {
            if (types.contains("integer") && text.length() <= 20) {
                return JsonNodeFactory.instance.numberNode(new BigInteger(text));
            }
            if (types.contains("number") && text.length() <= 40) {
                return DecimalNode.valueOf(new BigDecimal(text));
            }
        } catch (NumberFormatException notANumber) {
            return TextNode.valueOf(text);
        }
        return TextNode.valueOf(text);
    }
}
