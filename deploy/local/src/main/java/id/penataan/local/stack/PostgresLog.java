package id.penataan.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the server's log why it would not start. */
final class PostgresLog {
    private static final Pattern REASON = Pattern.compile("(FATAL|PANIC|initdb: error|ERROR|could not)[: ].*");

    private PostgresLog() {}

    static String reasonIn(Path log, Home home) {
        var reason = lastLines(log).reversed().stream()
                .map(REASON::matcher)
                .filter(Matcher::find)
                .map(MatchResult::group)
                .findFirst()
                .orElse("no reason given");
        if (reason.contains("No space left")) {
            return "the disk is full: PostgreSQL cannot write to %s".formatted(home.data());
        }
        return "PostgreSQL does not start on the data folder %s (%s); if it is damaged, restore it or move it away to start empty; log: %s"
                .formatted(home.data(), reason, log);
    }

    private static List<String> lastLines(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - 40), lines.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
