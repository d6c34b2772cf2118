package id.penataan.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads from a service's log why it ended. */
final class ServiceLog {
    private static final Pattern CAUSE = Pattern.compile("^(Caused by|java\\.\\S+|Error):? .*|.* (ERROR|FATAL) .*");

    private ServiceLog() {}

    static String reasonIn(Path log) {
        try (var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines()) {
            return lines.filter(CAUSE.asMatchPredicate())
                    .reduce((earlier, later) -> later)
                    .orElse("no reason given");
        } catch (IOException unreadable) {
            return "no log written";
        }
    }
}
