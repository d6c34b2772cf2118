package id.penataan.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.penataan.apispec.document.Access;
import id.penataan.apispec.document.Access.Answer;
import id.penataan.apispec.document.Operation;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** No token, a token that is none, a wrong role, another agency, another subtree. */
final class AccessChecks {
    private AccessChecks() {}

    static Map<String, Check> of(Operation operation) {
        var access = operation.access();
        var checks = new LinkedHashMap<String, Check>();
        if (access.open()) {
            checks.put("needs no token", AccessChecks::open);
            return checks;
        }
        checks.put("401 without a token", AccessChecks::noToken);
        checks.put("401 with an expired, unsigned or foreign token", AccessChecks::unusableToken);
        Access.ROLES.stream()
                .filter(role -> !access.roles().contains(role))
                .sorted()
                .forEach(role -> checks.put("403 as " + role, wrongRole(role)));
        if (operation.parameter("header", "Instansi").isPresent()) {
            checks.put("403 for an agency that the token does not cover", AccessChecks::foreignChoice);
        }
        if (access.otherInstansi() != Answer.SAME) {
            checks.put("%s for another agency".formatted(access.otherInstansi()), AccessChecks::otherAgency);
        }
        if (access.otherUnit() != Answer.SAME) {
            checks.put("%s for another subtree".formatted(access.otherUnit()), AccessChecks::otherUnit);
        }
        if (access.otherPerson() != Answer.SAME) {
            checks.put("%s for another person".formatted(access.otherPerson()), AccessChecks::otherPerson);
        }
        return checks;
    }

    private static void open(Operation operation, Sample sample, Callers callers) {
        assertThat(new Call(operation, sample).withoutToken().statusCode()).isBetween(200, 299);
    }

    private static void noToken(Operation operation, Sample sample, Callers callers) {
        assertThat(new Call(operation, sample).withoutToken().statusCode()).isEqualTo(401);
    }

    private static void unusableToken(Operation operation, Sample sample, Callers callers) {
        assertThat(callers.unusable())
                .allSatisfy(token -> assertThat(
                                new Call(operation, sample).with(token).statusCode())
                        .isEqualTo(401));
    }

    private static Check wrongRole(String role) {
        return (operation, sample, callers) -> {
            var answer = new Call(operation, sample).with(callers.withRole(role, sample));

            assertThat(answer.statusCode()).isEqualTo(403);
        };
    }

    private static void foreignChoice(Operation operation, Sample sample, Callers callers) {
        var choosing = sample.header("Instansi", callers.elsewhere());

        var answer = new Call(operation, choosing)
                .with(callers.right(operation, sample).sign());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static void otherAgency(Operation operation, Sample sample, Callers callers) {
        var answer = new Call(operation, sample).with(callers.ofAnotherAgency(operation, sample));

        meets(operation.access().otherInstansi(), answer, sample);
        assertThat(answer.asString()).doesNotContain("\"instansi\":\"%s\"".formatted(callers.home()));
    }

    private static void otherUnit(Operation operation, Sample sample, Callers callers) {
        var answer = new Call(operation, sample).with(callers.ofAnotherUnit(operation, sample));

        meets(operation.access().otherUnit(), answer, sample);
    }

    /** Where the right caller is an official, no person is another. */
    private static void otherPerson(Operation operation, Sample sample, Callers callers) {
        assumeThat(sample.nip()).as("the sample's caller acts for himself").isNotNull();

        var answer = new Call(operation, sample).with(callers.anotherPerson(operation, sample));

        meets(operation.access().otherPerson(), answer, sample);
    }

    private static void meets(Answer declared, Response answer, Sample sample) {
        int status = answer.statusCode();
        switch (declared) {
            case NOT_FOUND -> assertThat(status).isEqualTo(404);
            case FORBIDDEN -> assertThat(status).isEqualTo(403);
            case INVALID -> assertThat(status).isEqualTo(422);
            case REFUSED -> assertThat(status).isIn(403, 404);
            case OWN -> assertThat(status).isLessThan(500).isNotEqualTo(401);
            case SAME -> assertThat(status).isBetween(200, 299);
        }
        assertThat(sample.hidden())
                .noneSatisfy(text -> assertThat(answer.asString()).contains(text));
    }
}
