package id.penataan.kit.access;

import id.penataan.kit.contract.AccessRule;
import id.penataan.kit.contract.CurrentOperation;
import id.penataan.kit.contract.Operation;
import id.penataan.kit.failure.Forbidden;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Collections;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Lets a request in when the contract's access table has an entry that its caller meets; everything else stays out. */
class AccessGate {

    private final SecurityIdentity identity;
    private final CurrentOperation operation;
    private final Caller caller;

    AccessGate(SecurityIdentity identity, CurrentOperation operation, Caller caller) {
        this.identity = identity;
        this.operation = operation;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void admit(ContainerRequestContext request) {
        var rule = operation.get().map(Operation::access);
        var asked = request.getHeaderString(AgencyChoice.HEADER);
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            admit(TokenClaims.of(token), rule.orElseThrow(AccessGate::notInTheContract), asked);
        } else if (rule.filter(AccessRule::open).isPresent()) {
            caller.become(CallerIdentity.anonymous(asked == null ? "" : asked));
        } else {
            throw new UnauthorizedException();
        }
    }

    private void admit(TokenClaims claims, AccessRule rule, @Nullable String asked) {
        if (!rule.open() && Collections.disjoint(claims.roles(), rule.roles())) {
            throw new Forbidden("role-missing", Map.of("roles", new TreeSet<>(rule.roles())));
        }
        var choice = new AgencyChoice(claims.instansi(), claims.instansiScope());
        caller.become(new CallerIdentity(
                claims.subject(),
                claims.nip(),
                choice.choose(asked, rule),
                claims.roles(),
                claims.units(),
                choice.all(),
                true));
    }

    private static Forbidden notInTheContract() {
        return new Forbidden("operation-closed");
    }
}
