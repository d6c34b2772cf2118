package id.penataan.kit.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;

/** An event as a neighbour's feed tells it; what else CloudEvents may say does not matter here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CloudEvent(String id, String type, String subject, OffsetDateTime time, JsonNode data) {

    FeedEvent of(String instansi) {
        return new FeedEvent(instansi, Long.parseLong(id), type, subject, time.toInstant(), data);
    }
}
