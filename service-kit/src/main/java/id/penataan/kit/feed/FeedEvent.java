package id.penataan.kit.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** Something that happened at a neighbour, with its number in the stream of the agency. */
public record FeedEvent(String instansi, long id, String type, String subject, Instant time, JsonNode data) {}
