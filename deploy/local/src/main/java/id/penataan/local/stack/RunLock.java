package id.penataan.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Held by the one launcher that works on a data folder; the operating system frees it when the launcher ends, however it ends. */
record RunLock(FileChannel channel, FileLock lock) implements AutoCloseable {
    static RunLock on(Home home) {
        try {
            var channel = FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock != null) {
                return new RunLock(channel, lock);
            }
            channel.close();
        } catch (OverlappingFileLockException heldByThisJvm) {
            throw alreadyRunning(home);
        } catch (IOException cause) {
            throw new Trouble(
                    "the data folder %s cannot be written: %s".formatted(home.folder(), cause.getMessage()), cause);
        }
        throw alreadyRunning(home);
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException cause) {
            throw new Trouble("the lock cannot be released: %s".formatted(cause.getMessage()), cause);
        }
    }

    private static Trouble alreadyRunning(Home home) {
        var where = RunFile.read(home)
                .map(run -> " as process %d (%s)"
                        .formatted(run.launcher(), run.ports().url(Service.ORG_STRUCTURE)))
                .orElse("");
        return new Trouble("Penataan ASN is already running%s; stop it with ./penataan down".formatted(where));
    }
}
