package id.penataan.local.stack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One database server and three services, started in order and stopped in the opposite one. */
public final class Stack implements AutoCloseable {
    private final Home home;
    private final Distribution distribution;
    private final Ports ports;
    private final Consumer<String> progress;
    private final Postgres postgres;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private @Nullable RunLock lock;
    private volatile boolean closing;

    public Stack(Home home, Distribution distribution, Ports ports, Consumer<String> progress) {
        this.home = home.prepared();
        this.distribution = distribution;
        this.ports = ports;
        this.progress = progress;
        this.postgres = new Postgres(home, new Keys(home).databasePassword(), Ports.free());
    }

    public Installation installation() {
        return new Installation(ports, home, postgres.url());
    }

    public Postgres postgres() {
        return postgres;
    }

    /** Starts everything, and leaves nothing behind where that does not succeed. */
    public synchronized void start() {
        try {
            lock = RunLock.on(home);
            home.requireSpace();
            if (new Leftovers(home).clear()) {
                progress.accept("stopped what an earlier run had left behind");
            }
            ports.requireFree();
            startPostgres();
            List.of(Service.values()).forEach(this::launch);
            List.of(Service.values()).forEach(this::awaitReady);
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** Starts one service again, after it was stopped or killed. */
    public synchronized void start(Service service) {
        launch(service);
        awaitReady(service);
    }

    public synchronized void stop(Service service) {
        process(service).stop();
    }

    public ServiceProcess process(Service service) {
        var process = services.get(service);
        if (process == null) {
            throw new IllegalStateException("%s was never started".formatted(service.label()));
        }
        return process;
    }

    @Override
    public void close() {
        closing = true; // seen by a start that still waits, so that it lets go of the monitor
        stopAll();
    }

    private synchronized void stopAll() {
        services.values().forEach(running -> running.process().destroy());
        services.values().forEach(ServiceProcess::stop);
        services.clear();
        postgres.stop();
        if (lock != null) {
            RunFile.remove(home);
            lock.close();
            lock = null;
        }
    }

    synchronized void startPostgres() {
        progress.accept("PostgreSQL 18 …");
        postgres.start();
        RunFile.of(ports, postgres.url(), List.of()).write(home);
    }

    private void launch(Service service) {
        var command = new Launch(distribution, service).usual();
        var told = new ServiceEnvironment(installation()).of(service);
        services.put(service, ServiceProcess.start(service, command, told, home.log(service.label())));
        RunFile.of(ports, postgres.url(), List.copyOf(services.values())).write(home);
    }

    private void awaitReady(Service service) {
        progress.accept("%s …".formatted(service.label()));
        Readiness.await(process(service), ports.url(service), () -> closing);
    }
}
