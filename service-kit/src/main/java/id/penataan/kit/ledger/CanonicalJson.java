package id.penataan.kit.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * One text for one JSON value, the same before it is stored as `jsonb` and after it is read back: keys sorted, numbers
 * plain and without trailing zeros, no blanks.
 */
@Singleton
public class CanonicalJson {

    private static final JsonMapper PLAIN = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ObjectMapper mapper;

    public CanonicalJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Of an object that the service's own mapper can write. */
    public @Nullable String of(@Nullable Object value) {
        try {
            return value == null ? null : again(mapper.writeValueAsString(value));
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("not to be written as JSON: " + value.getClass(), cause);
        }
    }

    /** Of JSON as the database gives it back. */
    public static @Nullable String again(@Nullable String json) {
        try {
            return json == null ? null : PLAIN.writeValueAsString(sorted(PLAIN.readTree(json)));
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("not JSON", cause);
        }
    }

    private static @Nullable Object sorted(JsonNode node) throws JsonProcessingException {
        return PLAIN.treeToValue(node, Object.class);
    }
}
