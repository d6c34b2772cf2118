package id.penataan.kit.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The value at which a reading stopped, and what it should have been. */
record Refused(String pointer, Class<?> target) {

    static Refused at(JsonMappingException stopped) {
        var pointer = new StringBuilder();
        for (var step : stopped.getPath()) {
            var name = step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        boolean typed = stopped instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null;
        return new Refused(
                pointer.toString(), typed ? ((MismatchedInputException) stopped).getTargetType() : Object.class);
    }

    boolean removeFrom(JsonNode tree) {
        var place = JsonPointer.compile(pointer);
        var parent = place.head() == null ? null : tree.at(place.head());
        return switch (parent) {
            case ObjectNode object -> object.remove(place.last().getMatchingProperty()) != null;
            case ArrayNode array
            when place.last().getMatchingIndex() < array.size() -> {
                boolean wasNull = array.get(place.last().getMatchingIndex()).isNull();
                array.setNull(place.last().getMatchingIndex());
                yield !wasNull;
            }
            case null, default -> false;
        };
    }
}
