package id.penataan.kit.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The caller of the request at hand. Work outside a request says with {@link #become} in whose name it is done. */
@RequestScoped
public class Caller {

    private CallerIdentity identity = CallerIdentity.NOBODY;

    public String subject() {
        return identity.subject();
    }

    public Optional<String> nip() {
        return identity.nip();
    }

    /** The agency whose data this request is about. */
    public String instansi() {
        return identity.instansi();
    }

    public Set<String> roles() {
        return identity.roles();
    }

    /** The roots of the subtrees in which the roles hold; empty means the whole agency. */
    public Set<UUID> unitRoots() {
        return identity.unitRoots();
    }

    public boolean has(String role) {
        return identity.has(role);
    }

    public boolean hasAny(String... wanted) {
        return Set.of(wanted).stream().anyMatch(identity::has);
    }

    public boolean isAuthenticated() {
        return identity.authenticated();
    }

    /** True for a service or operator whose token is good for every agency. */
    public boolean isSystem() {
        return identity.allAgencies();
    }

    /** Everything about the caller as a value, to be stored with work that continues later. */
    public CallerIdentity identity() {
        return identity;
    }

    public void become(CallerIdentity other) {
        identity = other;
    }
}
