package id.penataan.kit.ledger;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells readers of this process that new events of an agency have been committed, so that they need not look all the time. */
@Singleton
public class Committed {

    private final Map<String, CountDownLatch> waiting = new ConcurrentHashMap<>();

    void eventsOf(String instansi) {
        var latch = waiting.remove(instansi);
        if (latch != null) {
            latch.countDown();
        }
    }

    /** Something to wait on; taken before looking, so that nothing committed after the look is missed. */
    public Signal signal(String instansi) {
        return new Signal(waiting.computeIfAbsent(instansi, key -> new CountDownLatch(1)));
    }

    /** The next commit of events. */
    public record Signal(CountDownLatch latch) {

        public void await(Duration atMost) throws InterruptedException {
            boolean ignored = latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
