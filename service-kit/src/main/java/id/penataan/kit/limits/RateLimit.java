package id.penataan.kit.limits;

import id.penataan.kit.access.Caller;
import id.penataan.kit.failure.LimitExceeded;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps one caller from taking the share of all others; counted in this replica only. */
@Singleton
class RateLimit {

    private static final int MANY = 10_000;

    private final double perSecond;
    private final double burst;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    @Inject
    RateLimit(
            @ConfigProperty(name = "penataan.limits.requests-per-second", defaultValue = "5000") double perSecond,
            @ConfigProperty(name = "penataan.limits.burst", defaultValue = "10000") double burst) {
        this(perSecond, burst, System::nanoTime);
    }

    RateLimit(double perSecond, double burst, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanos = nanos;
    }

    void take(Caller caller, HttpServerRequest request) {
        if (perSecond > 0) {
            take(caller.isAuthenticated() ? caller.instansi() + "/" + caller.subject() : address(request));
        }
    }

    void take(String who) {
        long now = nanos.getAsLong();
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        var bucket = buckets.computeIfAbsent(who, added -> new Bucket(perSecond, burst, now));
        if (!bucket.take(now)) {
            throw LimitExceeded.rate(bucket.secondsToNext());
        }
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
    }
}
