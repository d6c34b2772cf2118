package id.penataan.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** How far behind the neighbours this service is. It answers all the same, so it is ready all the same. */
@Readiness
@ApplicationScoped
class FeedsReady implements HealthCheck {

    private final FeedReport report;

    FeedsReady(FeedReport report) {
        this.report = report;
    }

    @Override
    public HealthCheckResponse call() {
        return report.describe("feeds").up().build();
    }
}
