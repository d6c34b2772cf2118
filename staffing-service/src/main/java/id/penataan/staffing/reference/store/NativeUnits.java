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

/** Units read from the replica; a subtree is walked from the unit upwards, which takes as many steps as there are levels. */
@ApplicationScoped
class NativeUnits implements Units, UnitTree {
    private static final String WITHIN = """
            with recursive up as (
                select id, parent_id, 1 as depth from unit_version
                where instansi_id = :instansi and id = :unit
                  and valid_from <= :asOf and (valid_to is null or valid_to > :asOf)
              union all
                select p.id, p.parent_id, up.depth + 1 from up join unit_version p on p.instansi_id = :instansi
                  and p.id = up.parent_id and p.valid_from <= :asOf and (p.valid_to is null or p.valid_to > :asOf)
                where up.depth < 50
            )
            select exists (select from up where id = any(:roots))""";

    private static final String NAMED = """
            select id, name from unit_version where instansi_id = :instansi and id = :unit
              and valid_from <= :asOf and (valid_to is null or valid_to > :asOf)""";

    private static final String BY_SIASN = """
            select distinct on (siasn_id) siasn_id, id from unit_version
            where instansi_id = :instansi and siasn_id is not null order by siasn_id, valid_from desc""";

    private final Session session;
    private final Tenancy tenancy;

    NativeUnits(Session session, Tenancy tenancy) {
        this.session = session;
        this.tenancy = tenancy;
    }

    @Override
    public boolean isWithin(UUID unit, Set<UUID> roots, LocalDate asOf) {
        return (boolean) session.createNativeQuery(WITHIN, Boolean.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("unit", unit)
                .setParameter("roots", roots.toArray(UUID[]::new))
                .setParameter("asOf", asOf)
                .getSingleResult();
    }

    @Override
    public Optional<UnitName> named(UUID unit, LocalDate asOf) {
        return session.createNativeQuery(NAMED, Object[].class)
                .setParameter("instansi", tenancy.current())
                .setParameter("unit", unit)
                .setParameter("asOf", asOf)
                .getResultStream()
                .findFirst()
                .map(row -> new UnitName((UUID) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
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
