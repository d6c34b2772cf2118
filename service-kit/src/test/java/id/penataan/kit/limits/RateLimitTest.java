package id.penataan.kit.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.kit.failure.LimitExceeded;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong();
    private final RateLimit limit = new RateLimit(2, 3, now::get);

    @Test
    void letsABurstThroughAndThenTheSteadyRate() {
        take(3);
        assertThatThrownBy(() -> limit.take("sari")).isInstanceOf(LimitExceeded.class);

        now.addAndGet(SECOND);
        take(2);
        assertThatThrownBy(() -> limit.take("sari"))
                .isInstanceOfSatisfying(
                        LimitExceeded.class,
                        exceeded -> assertThat(exceeded.retryAfterSeconds()).isEqualTo(1));
    }

    @Test
    void countsEachCallerAlone() {
        take(3);

        limit.take("budi");
    }

    private void take(int times) {
        for (int i = 0; i < times; i++) {
            limit.take("sari");
        }
    }
}
