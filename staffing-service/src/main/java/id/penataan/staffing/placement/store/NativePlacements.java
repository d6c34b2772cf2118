package id.penataan.staffing.placement.store;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.placement.model.Act;
import id.penataan.staffing.placement.model.Evidence;
import id.penataan.staffing.placement.model.Placement;
import id.penataan.staffing.placement.model.Placements;
import id.penataan.staffing.placement.model.Post;
import id.penataan.staffing.placement.model.SeatHold;
import id.penataan.staffing.placement.model.Seats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NativePlacements implements Placements {
    private final EntityManager entities;
    private final Tenancy tenancy;
    private final PlacementRows rows;

    NativePlacements(EntityManager entities, Tenancy tenancy, PlacementRows rows) {
        this.entities = entities;
        this.tenancy = tenancy;
        this.rows = rows;
    }

    @Override
    public void lock(@Nullable UUID position, UUID employee) {
        var keys = Stream.of(position, employee)
                .filter(Objects::nonNull)
                .map(id -> tenancy.current() + "/" + id)
                .toArray(String[]::new);
        entities.createNativeQuery(PlacementSql.LOCK).setParameter("keys", keys).getSingleResult();
    }

    @Override
    public Optional<Placement> find(UUID id) {
        return one(query(PlacementSql.FIND).setParameter("id", id));
    }

    @Override
    public Optional<Placement> heldBy(UUID employee, LocalDate on) {
        return one(
                query(PlacementSql.HELD_BY).setParameter("employee", employee).setParameter("on", on));
    }

    @Override
    public Optional<Placement> plannedFor(UUID employee, LocalDate from, UUID otherThan) {
        return one(query(PlacementSql.PLANNED_FOR)
                .setParameter("employee", employee)
                .setParameter("from", from)
                .setParameter("other", otherThan));
    }

    @Override
    public Optional<Placement> openProposal(UUID employee, UUID position) {
        return one(query(PlacementSql.OPEN_PROPOSAL)
                .setParameter("employee", employee)
                .setParameter("position", position));
    }

    @Override
    public Seats seats(Post post, LocalDate from, UUID otherThan) {
        var holds = query(PlacementSql.HOLDS)
                .setParameter("position", post.id())
                .setParameter("from", from)
                .setParameter("other", otherThan)
                .getResultList();
        return new Seats(
                post.need(), holds.stream().map(row -> hold((Tuple) row)).toList());
    }

    @Override
    public Optional<Post> post(UUID position, LocalDate on) {
        return query(PlacementSql.POST)
                .setParameter("position", position)
                .setParameter("on", on)
                .getResultStream()
                .findFirst()
                .map(row -> post((Tuple) row));
    }

    @Override
    public void add(Placement placement, Evidence evidence) {
        var act = Objects.requireNonNull(placement.proposal());
        query(PlacementSql.ADD)
                .setParameter("id", placement.id())
                .setParameter("employee", placement.employeeId())
                .setParameter("nip", placement.nip())
                .setParameter("position", placement.positionId())
                .setParameter("unit", placement.unitId())
                .setParameter("by", act.by())
                .setParameter("at", act.at())
                .setParameter("note", StateColumns.text(act.reason()))
                .setParameter("evidence", rows.text(evidence))
                .setParameter("from", placement.validFrom())
                .executeUpdate();
        step(placement, "PROPOSE", act);
    }

    @Override
    public void save(Placement placement, String action, Act act) {
        var columns = StateColumns.of(placement.state());
        int stored = columns.bind(query(PlacementSql.SAVE), rows)
                .setParameter("from", placement.validFrom())
                .setParameter("to", StateColumns.date(placement.validTo()))
                .setParameter("revision", placement.revision())
                .setParameter("id", placement.id())
                .executeUpdate();
        if (stored != 1) {
            throw new IllegalStateException("placement %s changed meanwhile".formatted(placement.id()));
        }
        step(placement, action, act);
    }

    private void step(Placement placement, String action, Act act) {
        query(PlacementSql.STEP)
                .setParameter("id", placement.id())
                .setParameter("revision", placement.revision())
                .setParameter("action", action)
                .setParameter("state", StateColumns.of(placement.state()).state())
                .setParameter("by", act.by())
                .setParameter("at", act.at())
                .setParameter("reason", StateColumns.text(act.reason()))
                .executeUpdate();
    }

    private Query query(String sql) {
        var query = sql.startsWith("select")
                ? entities.createNativeQuery(sql, Tuple.class)
                : entities.createNativeQuery(sql);
        return query.setParameter("instansi", tenancy.current());
    }

    private Optional<Placement> one(Query query) {
        return query.getResultStream().findFirst().map(row -> rows.placement((Tuple) row));
    }

    private static SeatHold hold(Tuple row) {
        return new SeatHold(
                row.get("id", UUID.class),
                row.get("employee_id", UUID.class),
                row.get("seat_no", Integer.class),
                row.get("state", String.class).equals("DECREED"),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("leaving_on", LocalDate.class));
    }

    private static Post post(Tuple row) {
        var level = row.get("post_level", String.class);
        return new Post(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("unit_id", UUID.class),
                row.get("jenis_jabatan", String.class),
                row.get("siasn_jabatan_id", String.class),
                level == null ? null : PostLevel.valueOf(level),
                row.get("need", Integer.class));
    }
}
