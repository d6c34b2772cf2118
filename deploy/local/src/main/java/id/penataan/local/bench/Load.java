package id.penataan.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** Several clients that call without pause for a while. */
record Load(int clients, Duration length) {

    /** What the clients saw together: calls per second, the times, and how many calls failed. */
    record Result(double perSecond, Timing timing, long failures) {}

    Result of(String what, Callable<Integer> call) throws InterruptedException {
        var nanos = new ArrayList<long[]>();
        long failures = 0;
        try (var pool = Executors.newFixedThreadPool(clients)) {
            long end = System.nanoTime() + length.toNanos();
            var running = new ArrayList<java.util.concurrent.Future<long[]>>();
            for (int i = 0; i < clients; i++) {
                running.add(pool.submit(() -> client(call, end)));
            }
            for (var client : running) {
                try {
                    nanos.add(client.get());
                } catch (ExecutionException failed) {
                    failures++;
                }
            }
        }
        var all = merge(nanos);
        return new Result(all.length / (length.toNanos() / 1e9), Timing.of(what, all), failures);
    }

    private static long[] client(Callable<Integer> call, long end) throws Exception {
        var times = LongStream.builder();
        for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
            int status = call.call();
            if (status != 200) {
                throw new IllegalStateException("answered " + status);
            }
            times.add(System.nanoTime() - begun);
        }
        return times.build().toArray();
    }

    private static long[] merge(List<long[]> parts) {
        return parts.stream().flatMapToLong(LongStream::of).toArray();
    }
}
