package id.penataan.kit.operation;

import id.penataan.kit.identity.Ids;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks for operations that nobody works on and has them done, a few at a time, each in a virtual thread. */
@ApplicationScoped
class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(5);

    private final String name = Ids.next().toString();
    private final Semaphore news = new Semaphore(0);
    private final Set<Shift> shifts = ConcurrentHashMap.newKeySet();
    private final Leases leases;
    private final Foreman foreman;
    private final boolean enabled;
    private final int places;
    private final Duration poll;
    private final Duration lease;
    private volatile boolean stopping;

    Worker(
            Leases leases,
            Foreman foreman,
            @ConfigProperty(name = "penataan.operation.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "penataan.operation.workers", defaultValue = "2") int places,
            @ConfigProperty(name = "penataan.operation.poll", defaultValue = "1s") Duration poll,
            @ConfigProperty(name = "penataan.operation.lease", defaultValue = "15s") Duration lease) {
        this.leases = leases;
        this.foreman = foreman;
        this.enabled = enabled;
        this.places = places;
        this.poll = poll;
        this.lease = lease;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            Thread.ofVirtual().name("operations").start(this::look);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        wake();
        shifts.forEach(Shift::stop);
        shifts.forEach(shift -> shift.await(TIME_TO_STOP));
    }

    /** There is something to do, or a place has become free. */
    void wake() {
        news.release();
    }

    private void look() {
        var pause = poll;
        while (!stopping) {
            try {
                claimAllPossible();
                pause = poll;
            } catch (RuntimeException unavailable) {
                LOG.warnf("operations cannot be looked for, next try in %s: %s", pause, unavailable.getMessage());
                pause = longer(pause);
            }
            rest(pause);
        }
    }

    private void claimAllPossible() {
        Optional<StoredOperation> claimed = Optional.empty();
        do {
            claimed = shifts.size() < places && !stopping ? leases.claim(name, lease) : Optional.empty();
            claimed.ifPresent(this::begin);
        } while (claimed.isPresent());
    }

    private void begin(StoredOperation claimed) {
        var shift = new Shift(claimed, foreman, lease);
        shifts.add(shift);
        shift.start(() -> {
            shifts.remove(shift);
            wake();
        });
    }

    private void rest(Duration pause) {
        try {
            if (news.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException end) {
            stopping = true;
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
