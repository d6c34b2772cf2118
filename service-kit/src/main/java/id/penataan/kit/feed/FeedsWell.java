package id.penataan.kit.feed;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Down while an event of some agency cannot be taken in: somebody has to look. */
@Wellness
@ApplicationScoped
class FeedsWell implements HealthCheck {

    private final FeedReport report;

    FeedsWell(FeedReport report) {
        this.report = report;
    }

    @Override
    public HealthCheckResponse call() {
        return report.describe("feeds-applied")
                .status(report.nothingIsBlocked())
                .build();
    }
}
