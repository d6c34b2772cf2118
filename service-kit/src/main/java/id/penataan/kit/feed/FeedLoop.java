package id.penataan.kit.feed;

import id.penataan.kit.failure.NeighbourDown;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks at every neighbour again and again and reads on where something is new. */
@ApplicationScoped
class FeedLoop {

    private static final Logger LOG = Logger.getLogger(FeedLoop.class);

    private static final Duration LONG_PAUSE = Duration.ofSeconds(5);

    private final Neighbours neighbours;
    private final FeedPositions positions;
    private final FeedIntake intake;
    private final FeedStatus status;
    private final Clock clock;
    private final boolean enabled;
    private final Duration poll;
    private final CountDownLatch stop = new CountDownLatch(1);

    FeedLoop(
            Neighbours neighbours,
            FeedPositions positions,
            FeedIntake intake,
            FeedStatus status,
            Clock clock,
            @ConfigProperty(name = "penataan.feed.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "penataan.feed.poll", defaultValue = "500ms") Duration poll) {
        this.neighbours = neighbours;
        this.positions = positions;
        this.intake = intake;
        this.status = status;
        this.clock = clock;
        this.enabled = enabled;
        this.poll = poll;
    }

    void start(@Observes StartupEvent event) {
        for (var source : neighbours.sources()) {
            status.watch(source);
            if (enabled) {
                Thread.ofVirtual().name("feed-" + source).start(() -> follow(source));
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop.countDown();
    }

    private void follow(String source) {
        var pause = poll;
        while (!stoppedAfter(pause)) {
            pause = look(source) ? poll : LONG_PAUSE;
        }
    }

    /** False where something is wrong on this side. */
    private boolean look(String source) {
        try {
            var streams = neighbours.of(source).streams();
            positions.know(source, streams);
            var before = ofSource(source);
            streams.forEach(stream -> readOn(source, stream, before));
            if (status.answered(source, List.copyOf(ofSource(source).values()))) {
                LOG.infof("%s answers", source);
            }
            return true;
        } catch (NeighbourDown down) {
            if (status.silent(source, safely(source))) {
                LOG.warnf("%s does not answer; going on with what is known: %s", source, down.getCause());
            }
            return true;
        } catch (RuntimeException cause) {
            LOG.warnf("the feed of %s could not be read: %s", source, cause);
            return false;
        }
    }

    private void readOn(String source, StreamList.Stream stream, Map<String, FeedPosition> before) {
        var position = before.get(stream.instansi());
        if (position == null || position.applied() == stream.last() || !position.isDue(clock.instant())) {
            return;
        }
        if (position.applied() > stream.last()) {
            intake.noteRewound(source, position);
            return;
        }
        try {
            intake.drain(source, stream.instansi());
        } catch (NeighbourDown down) {
            throw down;
        } catch (RuntimeException held) {
            LOG.debugf("the feed of %s for %s is held up: %s", source, stream.instansi(), held);
        }
    }

    private List<FeedPosition> safely(String source) {
        try {
            return List.copyOf(ofSource(source).values());
        } catch (RuntimeException unavailable) {
            return List.of();
        }
    }

    private Map<String, FeedPosition> ofSource(String source) {
        return positions.all().stream()
                .filter(position -> position.source().equals(source))
                .collect(Collectors.toMap(FeedPosition::instansi, Function.identity()));
    }

    private boolean stoppedAfter(Duration pause) {
        try {
            return stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException end) {
            return true;
        }
    }
}
