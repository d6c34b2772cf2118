package id.penataan.apispec.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who may call an operation, as {@code x-access} declares it, and what others get. */
public record Access(
        boolean open, Set<String> roles, String scope, Answer otherInstansi, Answer otherUnit, Answer otherPerson) {
    /** Roles of the product. */
    public static final Set<String> ROLES = Set.of(
            "pegawai",
            "atasan",
            "admin-organisasi",
            "admin-kepegawaian",
            "tim-penilai",
            "ppk",
            "auditor",
            "kanreg",
            "integrator",
            "operator");

    private static final Set<String> PERSONAL = Set.of("self", "subordinates");

    /** What a caller gets who has the role but not the record. */
    public enum Answer {
        NOT_FOUND,
        FORBIDDEN,
        INVALID,
        /** 403 or 404. */
        REFUSED,
        /** Only what is his own; nothing of the record asked for. */
        OWN,
        /** The same as everybody with the role. */
        SAME
    }

    static Access of(Operation operation) {
        var declared = operation.node().path("x-access");
        var roles = new LinkedHashSet<String>();
        declared.path("roles").forEach(role -> roles.add(role.asText()));
        var scope = declared.path("scope").asText(declared.path("public").asBoolean() ? "public" : "instansi");
        boolean onRecord = operation.template().parameterCount() > 0;
        return new Access(
                declared.path("public").asBoolean(),
                roles,
                scope,
                answer(declared.path("otherInstansi"), onRecord ? Answer.NOT_FOUND : Answer.OWN),
                answer(declared.path("otherUnit"), otherUnit(scope, onRecord || operation.hasBody())),
                answer(declared.path("otherPerson"), otherPerson(scope, onRecord)));
    }

    private static Answer otherUnit(String scope, boolean onRecord) {
        if (!scope.equals("unit")) {
            return Answer.SAME;
        }
        return onRecord ? Answer.FORBIDDEN : Answer.OWN;
    }

    private static Answer otherPerson(String scope, boolean onRecord) {
        if (!PERSONAL.contains(scope)) {
            return Answer.SAME;
        }
        return onRecord ? Answer.REFUSED : Answer.OWN;
    }

    private static Answer answer(JsonNode declared, Answer otherwise) {
        return declared.isTextual() ? Answer.valueOf(declared.asText()) : otherwise;
    }
}
