package id.penataan.staffing.reference.store;

import static java.util.stream.Collectors.toMap;

import id.penataan.kit.access.UnitTree;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.reference.model.UnitName;
import id.penataan.staffing.reference.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Units read from the replica; the tree is walked in memory. */
@ApplicationScoped
class NativeUnits implements Units, UnitTree {
    private static final String NAMED = """
            select id, name from unit_version where instansi_id = :instansi and id = :unit
              and valid_from <= :asOf and (valid_to is null or valid_to > :asOf)""";

    private static final String BY_SIASN = """
            select distinct on (siasn_id) siasn_id, id from unit_version
            where instansi_id = :instansi and siasn_id is not null order by siasn_id, valid_from desc""";

    private final Session session;
    private final Tenancy tenancy;
    private final UnitForests forests;

    NativeUnits(Session session, Tenancy tenancy, UnitForests forests) {
        this.session = session;
        this.tenancy = tenancy;
        this.forests = forests;
    }

    @Override
    public boolean isWithin(UUID unit, Set<UUID> roots, LocalDate asOf) {
        return forests.ofTheAgency().isWithin(unit, roots, asOf);
    }

    @Override
    public Set<UUID> subtree(UUID root, LocalDate asOf) {
        return forests.ofTheAgency().subtree(root, asOf);
    }

    @Override
    public boolean isTop(UUID unit, LocalDate asOf) {
        return forests.ofTheAgency().isTop(unit, asOf);
    }

    @Override
    public Optional<UnitName> named(UUID unit, LocalDate asOf) {
        return session.createNativeQuery(NAMED, Object[].class)
                .setParameter("instansi", tenancy.current())
                .setParameter("unit", unit)
                .setParameter("asOf", asOf)
                .getResultStream()
                .findFirst()
                .map(row -> new UnitName((UUID) row[0], (String) row[1]));
    }

    @Override
    public Map<String, UUID> bySiasnId() {
        return session
                .createNativeQuery(BY_SIASN, Object[].class)
                .setParameter("instansi", tenancy.current())
                .getResultList()
                .stream()
                .collect(toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }
}
