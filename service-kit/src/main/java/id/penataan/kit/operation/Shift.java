package id.penataan.kit.operation;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The time a worker spends on one operation: one thread works, a second renews the lease. */
final class Shift {

    private static final int RENEWALS_PER_LEASE = 3;

    /** A wish to cancel is heard with the renewal, so it comes more often than the lease needs. */
    private static final Duration LONGEST_DEAFNESS = Duration.ofSeconds(1);

    private final StoredOperation claimed;
    private final Foreman foreman;
    private final Duration lease;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable Attempt attempt;
    private volatile boolean stopped;

    Shift(StoredOperation claimed, Foreman foreman, Duration lease) {
        this.claimed = claimed;
        this.foreman = foreman;
        this.lease = lease;
    }

    void start(Runnable afterwards) {
        Thread.ofVirtual().name("operation-" + claimed.id()).start(() -> {
            try {
                foreman.work(claimed, this::begun);
            } finally {
                over.countDown();
                afterwards.run();
            }
        });
        Thread.ofVirtual().name("lease-" + claimed.id()).start(this::renew);
    }

    /** The process is about to end: somebody else shall do it. */
    void stop() {
        stopped = true;
        tell(false, false);
    }

    boolean await(Duration atMost) {
        try {
            return over.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void begun(Attempt begun) {
        attempt = begun;
        if (stopped) {
            tell(false, false);
        }
    }

    private void renew() {
        var enough = lease.dividedBy(RENEWALS_PER_LEASE);
        var pause = enough.compareTo(LONGEST_DEAFNESS) < 0 ? enough : LONGEST_DEAFNESS;
        while (!await(pause)) {
            if (!stopped) {
                foreman.renew(claimed, lease, this::tell);
            }
        }
    }

    private void tell(boolean stillOurs, boolean endAskedFor) {
        if (attempt instanceof Attempt begun) {
            begun.heard(stillOurs, endAskedFor);
        }
    }
}
