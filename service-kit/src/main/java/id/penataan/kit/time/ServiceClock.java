package id.penataan.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the one clock of the service: legal days are days of western Indonesian time. */
@Singleton
public class ServiceClock {

    /** The zone a legal date is a date of. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** `penataan.clock.fixed`: a date or an instant at which time stands still, for tests and demonstrations. */
    @Produces
    @Singleton
    public Clock clock(@ConfigProperty(name = "penataan.clock.fixed") Optional<String> fixed) {
        return fixed.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(ServiceClock::standingAt)
                .orElseGet(() -> Clock.system(ZONE));
    }

    private static Clock standingAt(String text) {
        var instant = text.length() == 10
                ? LocalDate.parse(text).atTime(9, 0).atZone(ZONE).toInstant()
                : Instant.parse(text);
        return Clock.fixed(instant, ZONE);
    }
}
