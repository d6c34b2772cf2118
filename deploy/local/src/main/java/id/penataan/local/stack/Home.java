package id.penataan.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The folder in which a local installation keeps everything that outlives a run. */
public record Home(Path folder) {
    private static final long NEEDED = 512L * 1024 * 1024;

    public static Home from(Map<String, String> environment, Path repository) {
        var given = environment.get("PENATAAN_HOME");
        return new Home((given == null ? repository.resolve(".penataan") : Path.of(given))
                .toAbsolutePath()
                .normalize());
    }

    public Path data() {
        return folder.resolve("data");
    }

    public Path keys() {
        return folder.resolve("keys");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path binaries() {
        return folder.resolve("postgresql");
    }

    Path runFile() {
        return folder.resolve("run.properties");
    }

    Path lockFile() {
        return folder.resolve("lock");
    }

    /** Says that the demo agency was loaded, so that the next start leaves it alone. */
    public Path demoMark() {
        return folder.resolve("demo-loaded");
    }

    public Home prepared() {
        try {
            for (var part : new Path[] {folder, keys(), logs(), binaries()}) {
                Files.createDirectories(part);
            }
            return this;
        } catch (IOException cause) {
            throw new Trouble("the data folder %s cannot be written: %s".formatted(folder, cause.getMessage()), cause);
        }
    }

    public void requireSpace() {
        requireSpace(NEEDED);
    }

    void requireSpace(long bytes) {
        try {
            var free = Files.getFileStore(folder).getUsableSpace();
            if (free < bytes) {
                throw new Trouble(
                        "the disk is full: %s has %d MB left and needs %d; free some, or set PENATAAN_HOME to a folder elsewhere"
                                .formatted(folder, free >> 20, bytes >> 20));
            }
        } catch (IOException cause) {
            throw new Trouble("the data folder %s cannot be read: %s".formatted(folder, cause.getMessage()), cause);
        }
    }
}
