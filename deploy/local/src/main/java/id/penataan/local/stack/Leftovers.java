package id.penataan.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a launcher that was killed could not stop itself: its services and its database server. */
public record Leftovers(Home home) {
    /** Stops the launcher, which stops everything else, and whatever still runs after it. Says whether anything did. */
    public boolean stop() {
        var run = RunFile.read(home);
        var launcher = run.flatMap(RunFile::runningLauncher);
        launcher.ifPresent(handle -> end(handle, 60));
        return clear() || launcher.isPresent();
    }

    boolean clear() {
        var services = RunFile.read(home).map(RunFile::runningServices).orElse(List.of());
        services.forEach(ProcessHandle::destroy);
        services.forEach(handle -> end(handle, 20));
        var database = postmaster();
        database.ifPresent(handle -> end(handle, 30));
        RunFile.remove(home);
        return !services.isEmpty() || database.isPresent();
    }

    private Optional<ProcessHandle> postmaster() {
        var file = home.data().resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(
                                    Files.readAllLines(file).getFirst().strip()))
                            .filter(handle -> handle.info().command().orElse("").endsWith("postgres"))
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static void end(ProcessHandle handle, int seconds) {
        handle.destroy();
        try {
            handle.onExit().get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException slow) {
            handle.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
