package id.penataan.kit.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** What the last look at each neighbour showed, for health checks and metrics. */
@Singleton
class FeedStatus {

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final MeterRegistry metrics;
    private final Clock clock;

    FeedStatus(MeterRegistry metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    void watch(String source) {
        gauge("penataan.feed.lag", source, "Events of the neighbour that have not taken effect here yet", Seen::lag);
        gauge("penataan.feed.blocked", source, "Agencies whose feed waits for an event that fails", Seen::blocked);
        Gauge.builder("penataan.feed.silence", this, status -> status.silence(source))
                .tag("source", source)
                .baseUnit("seconds")
                .description("Time since the neighbour last answered")
                .register(metrics);
    }

    /** True when that is news. */
    boolean answered(String source, List<FeedPosition> positions) {
        var before = seen.put(source, Seen.of(clock.instant(), true, positions));
        return before == null || !before.answers();
    }

    /** True when that is news. */
    boolean silent(String source, List<FeedPosition> positions) {
        var since = Optional.ofNullable(seen.get(source)).map(Seen::at).orElse(Instant.EPOCH);
        var before = seen.put(source, Seen.of(since, false, positions));
        return before == null || before.answers();
    }

    boolean answers(String source) {
        return Optional.ofNullable(seen.get(source)).map(Seen::answers).orElse(false);
    }

    private double silence(String source) {
        var last = Optional.ofNullable(seen.get(source)).map(Seen::at).orElse(Instant.EPOCH);
        return last.equals(Instant.EPOCH)
                ? Double.NaN
                : Duration.between(last, clock.instant()).toSeconds();
    }

    private void gauge(String name, String source, String description, ToDoubleFunction<Seen> value) {
        Gauge.builder(
                        name,
                        seen,
                        all -> Optional.ofNullable(all.get(source))
                                .map(value::applyAsDouble)
                                .orElse(Double.NaN))
                .tag("source", source)
                .description(description)
                .register(metrics);
    }

    private record Seen(Instant at, boolean answers, long lag, long blocked) {
        static Seen of(Instant at, boolean answers, List<FeedPosition> positions) {
            long lag = positions.stream().mapToLong(FeedPosition::lag).sum();
            long blocked = positions.stream().filter(FeedPosition::isBlocked).count();
            return new Seen(at, answers, lag, blocked);
        }
    }
}
