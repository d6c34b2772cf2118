package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * The entry of an operation in the access table, its `x-access`.
 *
 * @param open callable without a token
 * @param roles any of which lets a caller in
 * @param scope how far the right reaches: `instansi`, `unit`, `self`, `subordinates`, `system` or `public`
 */
public record AccessRule(boolean open, Set<String> roles, String scope) {

    public static final String SCOPE_PUBLIC = "public";
    public static final String SCOPE_SYSTEM = "system";

    /** Nobody: what an operation without an entry gets. */
    static final AccessRule CLOSED = new AccessRule(false, Set.of(), "instansi");

    public AccessRule {
        roles = Set.copyOf(roles);
    }

    static AccessRule of(JsonNode entry) {
        if (!entry.isObject()) {
            return CLOSED;
        }
        var roles = new TreeSet<String>();
        entry.path("roles").forEach(role -> roles.add(role.asText()));
        boolean open = entry.path("public").asBoolean(false);
        return new AccessRule(open, roles, entry.path("scope").asText(open ? SCOPE_PUBLIC : "instansi"));
    }

    /** Whether a request must say, by token or header, which agency it is about. */
    public boolean needsAgency() {
        return !open && !SCOPE_SYSTEM.equals(scope) && !SCOPE_PUBLIC.equals(scope);
    }
}
