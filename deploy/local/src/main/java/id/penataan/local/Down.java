package id.penataan.local;

import id.penataan.local.stack.Leftovers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stops what {@code ./penataan up} left running. */
@Command(name = "down", description = "Stops what up left running; the data is kept.", mixinStandardHelpOptions = true)
final class Down implements Callable<Integer> {
    @Override
    public Integer call() {
        var stopped = new Leftovers(Penataan.home()).stop();
        IO.println(stopped ? "Penataan ASN is stopped; the data is kept." : "Penataan ASN was not running.");
        return 0;
    }
}
