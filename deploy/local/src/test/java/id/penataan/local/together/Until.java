package id.penataan.local.together;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again until what is seen is as wanted, and hands back the last thing seen either way. */
final class Until {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Until() {}

    static <T> T seen(Supplier<T> look, Predicate<T> wanted) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        var seen = look.get();
        while (!wanted.test(seen) && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
            seen = look.get();
        }
        return seen;
    }
}
