package id.penataan.kit.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who a piece of work is done for, as a value: taken from the token of a request, or stored with long work and taken up
 * again later.
 *
 * @param instansi the agency chosen for this request; `*` for a system caller that chose none; empty where there is none
 * @param allAgencies whether the token is good for every agency
 */
public record CallerIdentity(
        String subject,
        Optional<String> nip,
        String instansi,
        Set<String> roles,
        Set<UUID> unitRoots,
        boolean allAgencies,
        boolean authenticated) {

    /** Instead of an agency: all of them, which only infrastructure may look at. */
    public static final String EVERY_AGENCY = "*";

    static final CallerIdentity NOBODY = anonymous("");

    public CallerIdentity {
        roles = Set.copyOf(roles);
        unitRoots = Set.copyOf(unitRoots);
    }

    /** A citizen without a token. */
    public static CallerIdentity anonymous(String instansi) {
        return new CallerIdentity("anonymous", Optional.empty(), instansi, Set.of(), Set.of(), false, false);
    }

    /** The service itself, working in the name of nobody. */
    public static CallerIdentity system(String instansi) {
        return new CallerIdentity("system", Optional.empty(), instansi, Set.of(), Set.of(), true, true);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
