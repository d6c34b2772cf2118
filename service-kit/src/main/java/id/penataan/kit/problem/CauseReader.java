package id.penataan.kit.problem;

import id.penataan.kit.failure.Failure;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds, inside whatever wraps it, the failure or the database's refusal that a caller should hear of. */
@Singleton
class CauseReader {

    private final DatabaseRefusal database;

    CauseReader(DatabaseRefusal database) {
        this.database = database;
    }

    Optional<Refusal> read(Throwable thrown) {
        return read(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private Optional<Refusal> read(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return Optional.empty();
        }
        return own(thrown)
                .or(() -> read(thrown.getCause(), seen))
                .or(() -> thrown instanceof SQLException sql ? read(sql.getNextException(), seen) : Optional.empty())
                .or(() -> suppressed(thrown, seen));
    }

    private Optional<Refusal> own(Throwable thrown) {
        return switch (thrown) {
            case Failure failure -> Optional.of(Refusals.of(failure));
            case SQLException refused when poolIsEmpty(refused) -> Optional.of(DatabaseRefusal.databaseDown());
            case SQLException refused -> database.of(refused);
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> suppressed(Throwable thrown, Set<Throwable> seen) {
        for (Throwable aside : thrown.getSuppressed()) {
            var found = read(aside, seen);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The pool says it in words only. */
    private static boolean poolIsEmpty(SQLException refused) {
        var message = refused.getMessage();
        return refused.getSQLState() == null && message != null && message.contains("Acquisition timeout");
    }
}
