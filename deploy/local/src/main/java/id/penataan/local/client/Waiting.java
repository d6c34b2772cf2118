package id.penataan.local.client;

import java.time.Duration;

/** A short pause between two looks at something that somebody else is doing. */
final class Waiting {
    private Waiting() {}

    static void shortly() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
