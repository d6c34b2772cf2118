package id.penataan.apispec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Which keys of an OpenAPI document hold names chosen by us, and which hold data that must not be looked into. */
final class Keywords {
    private static final Set<String> NAMED = Set.of(
            "$defs",
            "callbacks",
            "content",
            "dependentSchemas",
            "encoding",
            "examples",
            "headers",
            "links",
            "parameters",
            "pathItems",
            "paths",
            "patternProperties",
            "properties",
            "requestBodies",
            "responses",
            "schemas",
            "securitySchemes");
    private static final Set<String> DATA = Set.of("const", "default", "enum", "example", "value");

    private Keywords() {}

    /** The keys under it are names, so 'example' or 'default' there means nothing special. */
    static boolean holdsNames(String key, JsonNode value) {
        return value.isObject() && NAMED.contains(key);
    }

    static boolean holdsData(String key, JsonNode value) {
        return DATA.contains(key) || key.startsWith("x-") || (key.equals("examples") && value.isArray());
    }
}
