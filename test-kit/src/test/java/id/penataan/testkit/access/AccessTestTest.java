package id.penataan.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.apispec.document.Contract;
import id.penataan.apispec.document.Operation;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        assertThat(failures(Hole.NONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void findsEachHole(Hole hole) {
        assertThat(failures(hole)).isNotEmpty();
    }

    private static List<String> failures(Hole hole) {
        try (var server = new NotesServer(hole)) {
            RestAssured.port = server.port();
            var failures = new ArrayList<String>();
            CONTRACT.operations().forEach(operation -> failures.addAll(failures(operation)));
            return failures;
        }
    }

    private static List<String> failures(Operation operation) {
        var failures = new ArrayList<String>();
        for (var checks :
                List.of(AccessChecks.of(operation), ConventionChecks.of(operation), GoodChecks.of(operation))) {
            checks.forEach((name, check) -> {
                try {
                    check.run(operation, sample(operation.id()), CALLERS);
                } catch (AssertionError failure) {
                    failures.add("%s: %s: %s".formatted(operation.id(), name, failure.getMessage()));
                }
            });
        }
        return failures;
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
