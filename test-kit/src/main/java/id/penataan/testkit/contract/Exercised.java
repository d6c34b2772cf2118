package id.penataan.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which statuses of which operations the tests of this JVM have seen. Kept in a file of the process, since a Quarkus test
 * loads its classes more than once.
 */
final class Exercised {
    private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();

    private Exercised() {}

    static void note(String service, String operationId, int status) {
        var line = operationId + " " + status;
        if (NOTED.add(service + " " + line)) {
            append(file(service), line + "\n");
        }
    }

    /** Lines of {@code operationId status}. */
    static Set<String> all(String service) {
        try {
            return Files.exists(file(service)) ? Set.copyOf(Files.readAllLines(file(service))) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void append(Path file, String line) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String service) {
        long process = ProcessHandle.current().pid();
        return Path.of("target", "contract", "%s-%d.txt".formatted(service, process));
    }
}
