package id.penataan.apispec.lint;

import static id.penataan.apispec.lint.Rule.perOperation;
import static id.penataan.apispec.lint.Rule.unless;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.apispec.document.Access;
import id.penataan.apispec.document.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Who may call: the access table is written in the contract, one entry per operation. */
final class AccessRules {
    private static final Set<String> KEYS =
            Set.of("public", "roles", "scope", "otherInstansi", "otherUnit", "otherPerson");
    private static final Set<String> SCOPES = Set.of("public", "instansi", "unit", "self", "subordinates", "system");
    private static final Set<String> ANSWERS =
            Arrays.stream(Access.Answer.values()).map(Enum::name).collect(Collectors.toSet());

    static final List<Rule> RULES = List.of(
            perOperation("x-access names known roles and a scope, or public", AccessRules::access),
            perOperation("security says the same as x-access", AccessRules::security));

    private AccessRules() {}

    private static Stream<String> access(Operation operation) {
        var declared = operation.node().path("x-access");
        if (!declared.isObject()) {
            return Stream.of("has no x-access");
        }
        var unknown = declared.properties().stream()
                .map(member -> member.getKey())
                .filter(key -> !KEYS.contains(key))
                .map(key -> "x-access does not know " + key);
        return Stream.of(unknown, who(declared), answers(declared)).flatMap(faults -> faults);
    }

    private static Stream<String> who(JsonNode declared) {
        if (declared.path("public").asBoolean()) {
            return unless(!declared.has("roles"), "is public and names roles");
        }
        var roles = StreamSupport.stream(declared.path("roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return Stream.of(
                        unless(!roles.isEmpty(), "x-access names no role"),
                        unless(SCOPES.contains(declared.path("scope").asText()), "x-access names no known scope"),
                        roles.stream()
                                .filter(role -> !Access.ROLES.contains(role))
                                .map(role -> "role '%s' is unknown".formatted(role)))
                .flatMap(faults -> faults);
    }

    private static Stream<String> answers(JsonNode declared) {
        return Stream.of("otherInstansi", "otherUnit", "otherPerson")
                .filter(declared::has)
                .filter(key -> !ANSWERS.contains(declared.path(key).asText()))
                .map(key -> "%s is none of %s".formatted(key, ANSWERS));
    }

    private static Stream<String> security(Operation operation) {
        var security = operation.node().path("security");
        boolean open = operation.access().open();
        boolean well = security.isArray()
                && (open
                        ? security.isEmpty()
                        : security.size() == 1 && security.get(0).has("bearer"));
        return unless(well, open ? "is public: security must be []" : "security must be [{bearer: []}]");
    }
}
