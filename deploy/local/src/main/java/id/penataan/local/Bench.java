package id.penataan.local;

import id.penataan.local.bench.Measurements;
import id.penataan.local.stack.Running;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Measures the running services. */
@Command(name = "bench", description = "Measures the running services.", mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
    @Override
    public Integer call() {
        return new Measurements(new Running(Penataan.home()).installation(), IO::println).take() ? 0 : 1;
    }
}
