package id.penataan.local.stack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service running in its own JVM. */
public final class ServiceProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Service service;
    private final Path log;
    private final Process process;

    private ServiceProcess(Service service, Path log, Process process) {
        this.service = service;
        this.log = log;
        this.process = process;
    }

    static ServiceProcess start(Service service, List<String> command, Map<String, String> told, Path log) {
        var builder = new ProcessBuilder(command)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(told);
        try {
            return new ServiceProcess(service, log, builder.start());
        } catch (IOException cause) {
            throw new Trouble("%s does not start: %s".formatted(service.label(), cause.getMessage()), cause);
        }
    }

    public Service service() {
        return service;
    }

    public Process process() {
        return process;
    }

    public Path log() {
        return log;
    }

    void requireAlive() {
        if (!process.isAlive()) {
            throw new Trouble(
                    "%s ended while starting: %s; log: %s".formatted(service.label(), ServiceLog.reasonIn(log), log));
        }
    }

    /** Asks the service to finish what it does and waits; ends it where it does not. */
    void stop() {
        process.destroy();
        await(PATIENCE);
        kill();
    }

    /** Waits for the end of a service that was told to stop; says whether it came. */
    boolean await(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the service as a power cut would. */
    public void kill() {
        if (process.isAlive()) {
            process.destroyForcibly();
            await(PATIENCE);
        }
    }
}
