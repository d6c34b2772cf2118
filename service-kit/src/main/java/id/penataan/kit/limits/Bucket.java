package id.penataan.kit.limits;

/** What a caller may still ask: tokens that flow in at a steady rate up to the height of the bucket. */
final class Bucket {

    private static final double NANOS = 1_000_000_000.0;

    private final double perSecond;
    private final double height;
    private double tokens;
    private long filledAt;

    Bucket(double perSecond, double height, long now) {
        this.perSecond = perSecond;
        this.height = height;
        this.tokens = height;
        this.filledAt = now;
    }

    synchronized boolean take(long now) {
        fill(now);
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }

    /** Seconds until one more request passes, at least one. */
    synchronized int secondsToNext() {
        return (int) Math.max(1, Math.ceil((1 - tokens) / perSecond));
    }

    synchronized boolean isFull(long now) {
        fill(now);
        return tokens >= height;
    }

    private void fill(long now) {
        tokens = Math.min(height, tokens + (now - filledAt) / NANOS * perSecond);
        filledAt = now;
    }
}
