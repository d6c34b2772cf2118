package id.penataan.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What a running installation leaves for the other commands: its processes, its ports, its database. */
record RunFile(long launcher, List<Long> processes, Ports ports, String postgresUrl, Instant written) {
    static RunFile of(Ports ports, String postgresUrl, List<ServiceProcess> services) {
        var ids = services.stream().map(running -> running.process().pid()).toList();
        return new RunFile(ProcessHandle.current().pid(), ids, ports, postgresUrl, Instant.now());
    }

    void write(Home home) {
        var lines = new ArrayList<String>();
        lines.add("launcher=" + launcher);
        lines.add("processes="
                + String.join(",", processes.stream().map(String::valueOf).toList()));
        lines.add("postgres=" + postgresUrl.replace(":", "\\:"));
        lines.add("written=" + written.toEpochMilli());
        ports.byService().forEach((service, port) -> lines.add("%s=%d".formatted(service.label(), port)));
        try {
            Files.write(home.runFile(), lines);
        } catch (IOException cause) {
            throw new Trouble("%s cannot be written: %s".formatted(home.runFile(), cause.getMessage()), cause);
        }
    }

    static void remove(Home home) {
        try {
            Files.deleteIfExists(home.runFile());
        } catch (IOException cause) {
            throw new Trouble("%s cannot be removed: %s".formatted(home.runFile(), cause.getMessage()), cause);
        }
    }

    static Optional<RunFile> read(Home home) {
        if (!Files.exists(home.runFile())) {
            return Optional.empty();
        }
        try (var reader = Files.newBufferedReader(home.runFile())) {
            var properties = new Properties();
            properties.load(reader);
            var ports = new EnumMap<Service, Integer>(Service.class);
            for (var service : Service.values()) {
                ports.put(service, Integer.valueOf(properties.getProperty(service.label())));
            }
            var ids = properties.getProperty("processes").split(",", -1);
            return Optional.of(new RunFile(
                    Long.parseLong(properties.getProperty("launcher")),
                    List.of(ids).stream()
                            .filter(id -> !id.isEmpty())
                            .map(Long::valueOf)
                            .toList(),
                    new Ports(ports),
                    properties.getProperty("postgres"),
                    Instant.ofEpochMilli(Long.parseLong(properties.getProperty("written")))));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    Optional<ProcessHandle> runningLauncher() {
        return ours(launcher);
    }

    List<ProcessHandle> runningServices() {
        return processes.stream().flatMap(id -> ours(id).stream()).toList();
    }

    /** A process with this number that is older than this file; a younger one has only been given the number again. */
    private Optional<ProcessHandle> ours(long id) {
        return ProcessHandle.of(id)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info()
                        .startInstant()
                        .map(started -> !started.isAfter(written.plusSeconds(2)))
                        .orElse(true));
    }
}
