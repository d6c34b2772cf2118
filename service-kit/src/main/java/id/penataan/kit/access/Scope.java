package id.penataan.kit.access;

import id.penataan.kit.failure.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The part of access that depends on data: within which units, and whether it is the caller's own record. */
@ApplicationScoped
public class Scope {

    private final Caller caller;
    private final Instance<UnitTree> tree;

    public Scope(Caller caller, Instance<UnitTree> tree) {
        this.caller = caller;
        this.tree = tree;
    }

    /** Refuses a unit outside the caller's subtrees. */
    public void requireUnit(UUID unitId, LocalDate asOf) {
        if (!covers(unitId, asOf)) {
            throw new Forbidden("outside-unit-scope", Map.of("unit", unitId));
        }
    }

    /** Whether a unit is the caller's business on that day; for services that answer 404 instead of 403. */
    public boolean covers(UUID unitId, LocalDate asOf) {
        var roots = caller.unitRoots();
        return roots.isEmpty()
                || roots.contains(unitId)
                || (tree.isResolvable() && tree.get().isWithin(unitId, roots, asOf));
    }

    /** The subtrees a list is to be narrowed to; empty for the whole agency. */
    public Optional<Set<UUID>> unitFilter() {
        var roots = caller.unitRoots();
        return roots.isEmpty() ? Optional.empty() : Optional.of(roots);
    }

    public boolean isSelf(String nip) {
        return caller.nip().filter(nip::equals).isPresent();
    }

    /** Lets the person through, and everybody with one of the roles. */
    public void requireSelfOr(String nip, String... roles) {
        if (!isSelf(nip) && !caller.hasAny(roles)) {
            throw new Forbidden("not-own-record", Map.of());
        }
    }
}
