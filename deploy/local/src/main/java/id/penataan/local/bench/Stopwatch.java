package id.penataan.local.bench;

import java.util.function.IntConsumer;

/** Runs something until it is warm, then times it. */
final class Stopwatch {
    private Stopwatch() {}

    /** {@code work} gets the number of the run, so that each run can use data of its own. */
    static Timing time(String what, int warmUps, int runs, IntConsumer work) {
        for (int i = 0; i < warmUps; i++) {
            work.accept(i);
        }
        var nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            long begun = System.nanoTime();
            work.accept(warmUps + i);
            nanos[i] = System.nanoTime() - begun;
        }
        return Timing.of(what, nanos);
    }
}
