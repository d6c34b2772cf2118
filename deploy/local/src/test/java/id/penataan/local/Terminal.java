package id.penataan.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A person at a terminal, who types commands and reads what they print. */
record Terminal(Map<String, String> environment) {
    record Said(int exitCode, List<String> lines) {}

    Said type(String... command) {
        var session = start(command);
        return new Said(session.end(), session.lines());
    }

    Session start(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpenataan.root=" + System.getProperty("penataan.root"),
                "-cp",
                System.getProperty("java.class.path"),
                Penataan.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new Session(builder.start());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** A command that goes on while others are typed. */
    static final class Session {
        private final Process process;
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
        private final Thread reader;

        private Session(Process process) {
            this.process = process;
            this.reader = Thread.ofVirtual().start(() -> read(process.inputReader(StandardCharsets.UTF_8)));
        }

        List<String> lines() {
            return List.copyOf(lines);
        }

        Process process() {
            return process;
        }

        /** Waits until a line like this was printed, or the command ended. */
        boolean says(Predicate<String> line) throws InterruptedException {
            while (process.isAlive() && lines().stream().noneMatch(line)) {
                Thread.sleep(100);
            }
            return lines().stream().anyMatch(line);
        }

        int end() {
            try {
                if (!process.waitFor(3, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("still running; said: " + lines());
                }
                reader.join();
                return process.exitValue();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        private void read(BufferedReader output) {
            output.lines().forEach(lines::add);
        }
    }
}
