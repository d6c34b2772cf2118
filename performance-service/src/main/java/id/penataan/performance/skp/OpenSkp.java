package id.penataan.performance.skp;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.NotFound;
import id.penataan.performance.reference.model.Superior;
import id.penataan.performance.reference.model.Superior.Officer;
import id.penataan.performance.reference.model.Superior.RegionalHead;
import id.penataan.performance.reference.model.Superior.Unclear;
import id.penataan.performance.skp.model.Party;
import id.penataan.performance.skp.model.Skp;
import id.penataan.performance.skp.model.Skps;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Lets a caller at a plan as the employee, the superior or an observer; to others it does not exist (UU 27/2022). */
@ApplicationScoped
public class OpenSkp {
    private static final String[] OBSERVERS = {"tim-penilai", "ppk", "admin-kepegawaian", "auditor"};

    private final Skps skps;
    private final FindSuperior findSuperior;
    private final Caller caller;
    private final Scope scope;
    private final Audit audit;
    private final Clock clock;

    OpenSkp(Skps skps, FindSuperior findSuperior, Caller caller, Scope scope, Audit audit, Clock clock) {
        this.skps = skps;
        this.findSuperior = findSuperior;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    /** A plan with what the caller is to it. */
    public record Opened(Skp skp, Party party) {}

    /** For reading; looks into somebody else's plan are logged. */
    public Opened read(UUID id, String purpose) {
        var opened = opened(skps.find(id).orElseThrow(missing(id)));
        if (opened.party() != Party.EMPLOYEE) {
            audit.read("skp", id.toString(), purpose);
        }
        return opened;
    }

    /** For changing: the row is locked until the end of the transaction. */
    public Opened forChange(UUID id) {
        return opened(skps.findForChange(id).orElseThrow(missing(id)));
    }

    private Opened opened(Skp skp) {
        if (scope.isSelf(skp.owner().nip())) {
            return new Opened(skp, Party.EMPLOYEE);
        }
        if (caller.hasAny("atasan", "ppk")
                && isSuperior(findSuperior.of(skp.owner().nip(), skp.frame()))) {
            return new Opened(skp, Party.SUPERIOR);
        }
        if (caller.hasAny(OBSERVERS) && scope.covers(skp.owner().unitId(), LocalDate.now(clock))) {
            return new Opened(skp, Party.OBSERVER);
        }
        throw missing(skp.id()).get();
    }

    private boolean isSuperior(Superior superior) {
        return switch (superior) {
            case Officer officer ->
                caller.has("atasan") && scope.isSelf(officer.holder().nip());
            case RegionalHead head -> caller.has("ppk");
            case Unclear unclear -> false;
        };
    }

    private static Supplier<NotFound> missing(UUID id) {
        return () -> new NotFound("skp-not-found", Map.of("id", id));
    }
}
