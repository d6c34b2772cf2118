package id.penataan.kit.problem;

import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.StateConflict;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.postgresql.util.PSQLException;

/** Reads what a refusal of the database means to a caller: by constraint where a feature says so, else by state. */
@Singleton
class DatabaseRefusal {

    private static final int RETRY_SECONDS = 5;

    private final Map<String, Supplier<Failure>> byConstraint = new HashMap<>();

    DatabaseRefusal(@All List<Constraints> contributions) {
        contributions.forEach(each -> byConstraint.putAll(each.failures()));
    }

    Optional<Refusal> of(SQLException refused) {
        return constraint(refused)
                .flatMap(name -> Optional.ofNullable(byConstraint.get(name)))
                .map(Supplier::get)
                .map(Refusals::of)
                .or(() -> byState(String.valueOf(refused.getSQLState())));
    }

    private static Optional<Refusal> byState(String state) {
        return switch (state) {
            case "23505", "23P01" -> Optional.of(conflict("already-exists"));
            case "23503" -> Optional.of(conflict("reference-broken"));
            case "40001", "40P01", "55P03" -> Optional.of(conflict("changed-meanwhile"));
            default -> unavailable(state) ? Optional.of(databaseDown()) : Optional.empty();
        };
    }

    static Refusal databaseDown() {
        return Refusal.of(503, "database-unavailable").retryAfter(RETRY_SECONDS);
    }

    /** Connection lost, too many of them, server shutting down or starting, statement cancelled for its length. */
    private static boolean unavailable(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }

    private static Refusal conflict(String code) {
        return Refusals.of(new StateConflict(code, Map.of()));
    }

    /** A refused batch only wraps what the server said. */
    private static Optional<String> constraint(SQLException refused) {
        for (Throwable part : refused) {
            if (part instanceof PSQLException detailed && detailed.getServerErrorMessage() != null) {
                return Optional.ofNullable(detailed.getServerErrorMessage().getConstraint());
            }
        }
        return Optional.empty();
    }
}
