package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;

/** A parameter of an operation; `in` is `query`, `path` or `header`. */
public record Parameter(String name, String in, boolean required, JsonNode schema) {

    boolean names(Parameter other) {
        return name.equals(other.name) && in.equals(other.in);
    }
}
