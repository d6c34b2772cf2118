package id.penataan.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.apispec.document.Contract;
import id.penataan.apispec.document.Operation;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AccessTestTest {
    private static final Contract CONTRACT = Contract.load("notes");
    private static final Callers CALLERS =
            new Callers("kota-lama", "kota-dumai", "0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6aff");

    private final int port = RestAssured.port;

    @AfterEach
    void giveBackThePort() {
        RestAssured.port = port;
    }

    @Test
    void findsNothingInAServiceThatKeepsItsContract() {
        assertThat(firstFailure(Hole.NONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void findsEachHole(Hole hole) {
        assertThat(firstFailure(hole)).isPresent();
    }

    private static Optional<String> firstFailure(Hole hole) {
        try (var server = new NotesServer(hole)) {
            RestAssured.port = server.port();
            return CONTRACT.operations().stream()
                    .flatMap(AccessTestTest::failures)
                    .findFirst();
        }
    }

    private static Stream<String> failures(Operation operation) {
        return Stream.of(AccessChecks.of(operation), ConventionChecks.of(operation), GoodChecks.of(operation))
                .flatMap(checks -> checks.entrySet().stream())
                .flatMap(check -> failure(operation, check.getKey(), check.getValue()).stream());
    }

    private static Optional<String> failure(Operation operation, String name, Check check) {
        try {
            check.run(operation, sample(operation.id()), CALLERS);
            return Optional.empty();
        } catch (AssertionError failure) {
            return Optional.of("%s: %s: %s".formatted(operation.id(), name, failure.getMessage()));
        }
    }

    private static Sample sample(String operationId) {
        var note = Sample.empty().path("id", NotesServer.NOTE).unit(NotesServer.UNIT);
        var text = Map.of("text", "RAPAT");
        return switch (operationId) {
            case "listNotes" -> Sample.empty().hides(NotesServer.NOTE);
            case "createNote" -> Sample.empty().json(text);
            case "getNote" -> note.hides("RAPAT");
            case "replaceNote" -> note.ifMatch("\"1\"").json(text);
            default -> Sample.empty();
        };
    }
}
