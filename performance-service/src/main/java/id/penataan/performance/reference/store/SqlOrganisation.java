package id.penataan.performance.reference.store;

import id.penataan.kit.access.UnitTree;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.reference.model.Holder;
import id.penataan.performance.reference.model.Organisation;
import id.penataan.performance.reference.model.PlacementKind;
import id.penataan.performance.reference.model.Seat;
import id.penataan.performance.reference.model.UnitLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SqlOrganisation implements Organisation, UnitTree {
    private final EntityManager database;
    private final Tenancy tenancy;

    SqlOrganisation(EntityManager database, Tenancy tenancy) {
        this.database = database;
        this.tenancy = tenancy;
    }

    @Override
    public Optional<Seat> seat(String nip, LocalDate asOf) {
        return rows(query(OrganisationSql.SEAT, asOf).setParameter("nip", nip)).stream()
                .map(SqlOrganisation::toSeat)
                .findFirst();
    }

    @Override
    public List<UnitLink> chain(UUID unit, LocalDate asOf) {
        var levels = rows(query(OrganisationSql.CHAIN, asOf).setParameter("unit", unit)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id", UUID.class), LinkedHashMap::new, Collectors.toList()));
        return levels.values().stream().map(SqlOrganisation::toLink).toList();
    }

    @Override
    public Set<String> subordinates(String nip, LocalDate asOf) {
        return rows(query(OrganisationSql.SUBORDINATES, asOf).setParameter("nip", nip)).stream()
                .map(row -> row.get("nip", String.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<String> unitName(UUID unit, LocalDate asOf) {
        return rows(query(OrganisationSql.UNIT_NAME, asOf).setParameter("unit", unit)).stream()
                .map(row -> row.get("name", String.class))
                .findFirst();
    }

    @Override
    public Set<String> allNips() {
        return rows(database.createNativeQuery(OrganisationSql.ALL_NIPS, Tuple.class)
                        .setParameter("instansi", tenancy.current()))
                .stream()
                .map(row -> row.get("nip", String.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isWithin(UUID unit, Set<UUID> roots, LocalDate asOf) {
        return rows(query(OrganisationSql.ANCESTORS, asOf).setParameter("unit", unit)).stream()
                .map(row -> row.get("id", UUID.class))
                .anyMatch(roots::contains);
    }

    private Query query(String sql, LocalDate asOf) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("asOf", asOf);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static Seat toSeat(Tuple row) {
        return new Seat(
                row.get("id", UUID.class),
                row.get("nip", String.class),
                row.get("name", String.class),
                row.get("active", Boolean.class),
                row.get("golongan", String.class),
                row.get("position_id", UUID.class),
                row.get("title", String.class),
                row.get("eselon_id", String.class),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class));
    }

    private static UnitLink toLink(List<Tuple> rows) {
        var first = rows.getFirst();
        var holders = rows.stream()
                .filter(row -> Objects.nonNull(row.get("nip")))
                .map(row -> new Holder(
                        row.get("nip", String.class),
                        row.get("holder_name", String.class),
                        PlacementKind.valueOf(row.get("kind", String.class)),
                        row.get("title", String.class)))
                .toList();
        return new UnitLink(
                first.get("id", UUID.class),
                first.get("name", String.class),
                first.get("head_seat", Boolean.class),
                first.get("head_title", String.class),
                holders);
    }
}
