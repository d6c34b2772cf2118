package id.penataan.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.StateConflict;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class CauseReaderTest {

    private final Constraints seats = () -> Map.of("one_holder", () -> new StateConflict("seat-taken", Map.of()));
    private final CauseReader causes = new CauseReader(new DatabaseRefusal(List.of(seats)));

    @ParameterizedTest
    @CsvSource({
        "23505, 409, already-exists",
        "23P01, 409, already-exists",
        "23503, 409, reference-broken",
        "40P01, 409, changed-meanwhile",
        "08006, 503, database-unavailable",
        "57P01, 503, database-unavailable",
        "53300, 503, database-unavailable"
    })
    void readsTheStateOfTheDatabase(String state, int status, String code) {
        var refusal = causes.read(new RuntimeException(new SQLException("words", state)))
                .orElseThrow();

        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.code()).isEqualTo(code);
    }

    @Test
    void prefersWhatAFeatureSaysAboutAConstraint() {
        var refused = new PSQLException(new ServerErrorMessage("SERROR\0C23P01\0Mwords\0none_holder\0"));

        assertThat(causes.read(new IllegalStateException(refused)).orElseThrow().code())
                .isEqualTo("seat-taken");
    }

    @Test
    void findsAFailureHoweverDeeplyItIsWrapped() {
        var rolledBack = new RuntimeException("rolled back");
        rolledBack.addSuppressed(new RuntimeException(new NotFound("unit-not-found", Map.of())));

        assertThat(causes.read(rolledBack).orElseThrow().status()).isEqualTo(404);
    }

    @Test
    void knowsAnEmptyPoolByItsWords() {
        var empty =
                new SQLException("Sorry, acquisition timeout! Acquisition timeout while waiting for new connection");

        assertThat(causes.read(empty).orElseThrow().status()).isEqualTo(503);
    }

    @Test
    void keepsQuietAboutAFaultOfOurOwn() {
        assertThat(causes.read(new IllegalStateException("bug", new SQLException("bad grammar", "42601"))))
                .isEmpty();
    }
}
