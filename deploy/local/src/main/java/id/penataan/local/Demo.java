package id.penataan.local;

import id.penataan.local.demo.Story;
import id.penataan.local.stack.Running;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells the story that always works, through the public API of the running services. */
@Command(name = "demo", description = "Tells the story through the running services.", mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
    @Override
    public Integer call() {
        return new Story(new Running(Penataan.home()).installation(), IO::println).tell() ? 0 : 1;
    }
}
