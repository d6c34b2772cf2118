package id.penataan.kit.feed;

import id.penataan.kit.failure.NeighbourDown;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.util.TypeLiteral;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Another service whose feed is read here; every call has a time limit, is tried again, and is spared while it is down. */
final class Neighbour {

    static final int BATCH = 500;

    private static final int RETRY_AFTER_SECONDS = 10;

    private final String name;
    private final EventsClient client;
    private final Supplier<String> token;
    private final Guard guard;

    Neighbour(String name, URI url, Supplier<String> token) {
        this.name = name;
        this.token = token;
        client = QuarkusRestClientBuilder.newBuilder()
                .baseUri(url)
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(15, TimeUnit.SECONDS)
                .build(EventsClient.class);
        guard = Guard.create()
                .withDescription("feed of " + name)
                .withTimeout()
                .duration(20, ChronoUnit.SECONDS)
                .done()
                .withRetry()
                .maxRetries(2)
                .delay(200, ChronoUnit.MILLIS)
                .jitter(100, ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(6)
                .failureRatio(0.5)
                .delay(3, ChronoUnit.SECONDS)
                .done()
                .build();
    }

    String name() {
        return name;
    }

    List<FeedEvent> after(String instansi, long position) {
        return call(() -> client.read(token.get(), instansi, position, BATCH), new TypeLiteral<List<CloudEvent>>() {})
                .stream()
                .map(event -> event.of(instansi))
                .toList();
    }

    List<StreamList.Stream> streams() {
        return call(() -> client.streams(token.get()), new TypeLiteral<StreamList>() {})
                .items();
    }

    private <T> T call(Callable<T> call, TypeLiteral<T> type) {
        try {
            return guard.call(call, type);
        } catch (Exception unreachable) {
            var down = new NeighbourDown(name, RETRY_AFTER_SECONDS);
            down.initCause(unreachable);
            throw down;
        }
    }
}
