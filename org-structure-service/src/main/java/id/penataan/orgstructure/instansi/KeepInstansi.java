package id.penataan.orgstructure.instansi;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.precondition.ETag;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.orgstructure.instansi.model.Agencies;
import id.penataan.orgstructure.instansi.model.Agencies.Registered;
import id.penataan.orgstructure.instansi.model.Instansi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Registers the agency at work and keeps its entry. */
@ApplicationScoped
public class KeepInstansi {
    private final Agencies agencies;
    private final Tenancy tenancy;
    private final Preconditions preconditions;
    private final Audit audit;

    KeepInstansi(Agencies agencies, Tenancy tenancy, Preconditions preconditions, Audit audit) {
        this.agencies = agencies;
        this.tenancy = tenancy;
        this.preconditions = preconditions;
        this.audit = audit;
    }

    public static ETag tag(Registered registered) {
        return ETag.of(registered.instansi().id(), registered.revision());
    }

    @Transactional
    public Registered registered(String id) {
        return agencies.current()
                .filter(found -> found.instansi().id().equals(id))
                .orElseThrow(() -> new NotFound("instansi-not-found", Map.of("id", id)));
    }

    @Transactional
    public Registered register(Instansi instansi) {
        if (!instansi.id().equals(tenancy.current())) {
            throw Invalid.at("/id", "instansi-differs", Map.of("instansi", tenancy.current()));
        }
        if (agencies.current().isPresent()) {
            throw new StateConflict("instansi-registered", Map.of("id", instansi.id()), "REGISTERED", Set.of("CHANGE"));
        }
        return stored("INSTANSI_REGISTERED", null, instansi);
    }

    /** Registers the agency unless somebody did before. */
    @Transactional
    public void registerIfNew(Instansi instansi) {
        if (agencies.current().isEmpty()) {
            stored("INSTANSI_REGISTERED", null, instansi);
        }
    }

    @Transactional
    public Registered change(Instansi instansi) {
        var before = registered(instansi.id());
        preconditions.requireMatch(tag(before));
        return stored("INSTANSI_CHANGED", before.instansi(), instansi);
    }

    private Registered stored(String action, @Nullable Instansi before, Instansi after) {
        long revision = agencies.store(after);
        audit.record(action, "instansi", after.id(), before, after, null);
        return new Registered(after, revision);
    }
}
