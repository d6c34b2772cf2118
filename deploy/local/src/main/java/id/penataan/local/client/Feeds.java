package id.penataan.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.local.stack.Identity;
import id.penataan.local.stack.Installation;
import id.penataan.local.stack.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The event feeds between the services, for one agency: how far each reader is. */
public record Feeds(Installation installation, String instansi) {
    private static final Map<Service, List<Service>> READERS = Map.of(
            Service.ORG_STRUCTURE, List.of(Service.STAFFING, Service.PERFORMANCE),
            Service.STAFFING, List.of(Service.ORG_STRUCTURE, Service.PERFORMANCE),
            Service.PERFORMANCE, List.of(Service.STAFFING));
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Returns when every service has read all that its neighbours had written when this was called. */
    public void awaitCurrent() {
        var everywhere = Api.of(installation, Identity.of("*", "integrator"));
        var here = everywhere.as(Identity.of(instansi, "operator"));
        for (var source : Service.values()) {
            long last = last(everywhere, source);
            if (last > 0) {
                READERS.getOrDefault(source, List.of()).forEach(reader -> awaitPosition(here, reader, source, last));
            }
        }
    }

    private long last(Api api, Service source) {
        return items(api.get(source, "/events/streams").expect(200).json())
                .filter(stream -> instansi.equals(stream.path("instansi").asText()))
                .mapToLong(stream -> stream.path("last").asLong())
                .findFirst()
                .orElse(0);
    }

    private void awaitPosition(Api api, Service reader, Service source, long wanted) {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            boolean current = items(api.get(reader, "/feeds").expect(200).json())
                    .filter(feed -> source.label().equals(feed.path("source").asText()))
                    .filter(feed -> instansi.equals(feed.path("instansi").asText()))
                    .anyMatch(feed -> feed.path("position").asLong() >= wanted);
            if (current) {
                return;
            }
            Waiting.shortly();
        }
        throw new Unexpected(
                "%s has not caught up with %s within %s".formatted(reader.label(), source.label(), PATIENCE));
    }

    private static Stream<JsonNode> items(JsonNode body) {
        return StreamSupport.stream(body.path("items").spliterator(), false);
    }
}
