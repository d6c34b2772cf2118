package id.penataan.staffing.reference.store;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.reference.model.UnitForest;
import id.penataan.staffing.reference.model.UnitForest.Branch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;

/**
 * Forests kept in memory as long as the replica does not change. Its revision is asked for at most once a second; a
 * replica is behind its source by more than that anyway.
 */
@ApplicationScoped
class UnitForests {
    private static final int AGENCIES_KEPT = 64;
    private static final long RECHECK_NANOS = Duration.ofSeconds(1).toNanos();

    private static final String REVISION =
            "select coalesce(max(revision), 0) from replica_revision where instansi_id = :instansi";

    private static final String BRANCHES =
            "select id, parent_id, valid_from, valid_to from unit_version where instansi_id = :instansi";

    private final Session session;
    private final Tenancy tenancy;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    UnitForests(Session session, Tenancy tenancy) {
        this.session = session;
        this.tenancy = tenancy;
    }

    UnitForest ofTheAgency() {
        var instansi = tenancy.current();
        var known = kept.get(instansi);
        if (known != null && System.nanoTime() - known.checked() < RECHECK_NANOS) {
            return known.forest();
        }
        long revision = session.createNativeQuery(REVISION, Long.class)
                .setParameter("instansi", instansi)
                .getSingleResult();
        var forest = known != null && known.revision() == revision ? known.forest() : load(instansi);
        if (kept.size() >= AGENCIES_KEPT) {
            kept.clear();
        }
        kept.put(instansi, new Kept(revision, System.nanoTime(), forest));
        return forest;
    }

    /** The replica was written here: look at it before the next answer. */
    void forget(String instansi) {
        kept.remove(instansi);
    }

    private UnitForest load(String instansi) {
        return new UnitForest(
                session
                        .createNativeQuery(BRANCHES, Object[].class)
                        .setParameter("instansi", instansi)
                        .getResultList()
                        .stream()
                        .map(row -> new Branch((UUID) row[0], (UUID) row[1], (LocalDate) row[2], (LocalDate) row[3]))
                        .toList());
    }

    private record Kept(long revision, long checked, UnitForest forest) {}
}
