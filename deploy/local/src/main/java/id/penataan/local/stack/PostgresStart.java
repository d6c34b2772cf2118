package id.penataan.local.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * A start of the server that fails as soon as its log says so. The library would try to connect for its whole patience,
 * which has to be long, since a server that crashed replays its log first.
 */
record PostgresStart(EmbeddedPostgres.Builder builder, Path log) {
    private static final Pattern GIVEN_UP = Pattern.compile("pg_ctl: (?!another server might be running)");

    EmbeddedPostgres await() throws IOException {
        var before = Files.exists(log) ? Files.size(log) : 0;
        var start = new FutureTask<>(builder::start);
        var thread = Thread.ofPlatform().daemon().name("postgres-start").start(start);
        try {
            while (true) {
                try {
                    return start.get(200, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    failIfGivenUp(before);
                }
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            thread.interrupt();
        }
    }

    private void failIfGivenUp(long before) throws IOException {
        var written = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        var from = (int) Math.min(before, written.length);
        var news = new String(written, from, written.length - from, StandardCharsets.UTF_8);
        if (GIVEN_UP.matcher(news).find()) {
            throw new IOException("the server gave up");
        }
    }
}
