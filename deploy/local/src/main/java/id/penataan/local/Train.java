package id.penataan.local;

import id.penataan.local.stack.Distribution;
import id.penataan.local.stack.Home;
import id.penataan.local.stack.Training;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The last step of the build: see {@link Training}. */
@Command(name = "train", description = "Lets the services learn to start fast.", hidden = true)
final class Train implements Callable<Integer> {
    @Parameters(description = "an empty folder to work in")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        new Training(new Home(folder.toAbsolutePath()), Distribution.here(), line -> IO.println("  " + line)).run();
        return 0;
    }
}
