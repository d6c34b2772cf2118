package id.penataan.orgstructure.unit;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.Scope;
import id.penataan.kit.failure.Forbidden;
import id.penataan.orgstructure.history.model.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the caller may change something in a unit: by role, and within the subtrees of the token. */
@ApplicationScoped
public class UnitAuthority {
    private static final String ROLE = "admin-organisasi";

    private final Caller caller;
    private final Scope scope;
    private final Clock clock;

    UnitAuthority(Caller caller, Scope scope, Clock clock) {
        this.caller = caller;
        this.scope = scope;
        this.clock = clock;
    }

    /** Refuses a unit outside the caller's subtrees, as they stand today or, out of force today, on its nearest day. */
    public void require(UUID unit, Period life) {
        scope.requireUnit(unit, nearestDay(life));
    }

    /** Refuses a place in the tree: the top of it is nobody's who is limited to a part. */
    public void requirePlace(@Nullable UUID parent, LocalDate from) {
        if (parent == null) {
            if (scope.unitFilter().isPresent()) {
                throw new Forbidden("outside-unit-scope", Map.of());
            }
        } else {
            scope.requireUnit(parent, from);
        }
    }

    /** What the caller may do with something of this unit and life. */
    public List<String> allowedActions(UUID unit, Period life) {
        if (!caller.has(ROLE) || !scope.covers(unit, nearestDay(life))) {
            return List.of();
        }
        var end = life.to();
        return end == null || end.isAfter(LocalDate.now(clock))
                ? List.of("CHANGE", "CORRECT", "CLOSE")
                : List.of("CORRECT");
    }

    private LocalDate nearestDay(Period life) {
        var today = LocalDate.now(clock);
        if (today.isBefore(life.from())) {
            return life.from();
        }
        var end = life.to();
        return end == null || today.isBefore(end) ? today : end.minusDays(1);
    }
}
