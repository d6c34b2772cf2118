package id.penataan.kit.feed;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** The state of all feeds for people and machines that watch the service. */
@Singleton
class FeedReport {

    private final Neighbours neighbours;
    private final FeedPositions positions;
    private final FeedStatus status;

    FeedReport(Neighbours neighbours, FeedPositions positions, FeedStatus status) {
        this.neighbours = neighbours;
        this.positions = positions;
        this.status = status;
    }

    HealthCheckResponseBuilder describe(String name) {
        var response = HealthCheckResponse.named(name);
        var all = positions();
        for (var source : neighbours.sources()) {
            var own = all.stream()
                    .filter(position -> position.source().equals(source))
                    .toList();
            response.withData(source, status.answers(source) ? "answers" : "does not answer");
            response.withData(
                    source + ".lag", own.stream().mapToLong(FeedPosition::lag).sum());
            own.stream()
                    .filter(FeedPosition::isBlocked)
                    .forEach(position -> response.withData(source + "." + position.instansi(), blocked(position)));
        }
        return response;
    }

    boolean nothingIsBlocked() {
        return positions().stream().noneMatch(FeedPosition::isBlocked);
    }

    private static String blocked(FeedPosition position) {
        return "DOWN: event %d, %s, since %s, tried %d times"
                .formatted(position.failedEvent(), position.failure(), position.failedSince(), position.failures());
    }

    /** A database that is down is told by its own check. */
    private List<FeedPosition> positions() {
        try {
            return positions.all();
        } catch (RuntimeException unavailable) {
            return List.of();
        }
    }
}
