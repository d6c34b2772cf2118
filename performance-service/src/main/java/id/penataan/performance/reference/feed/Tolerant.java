package id.penataan.performance.reference.feed;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Events may grow: a reader takes what it knows and passes over the rest. */
final class Tolerant {
    static ObjectMapper of(ObjectMapper strict) {
        return strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private Tolerant() {}
}
