package id.penataan.orgstructure.unit.store;

import id.penataan.orgstructure.history.Row;
import id.penataan.orgstructure.history.Sql;
import id.penataan.orgstructure.history.Stored;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.history.model.Timeline;
import id.penataan.orgstructure.unit.model.Dependants;
import id.penataan.orgstructure.unit.model.Dependants.Dependant;
import id.penataan.orgstructure.unit.model.Lineage;
import id.penataan.orgstructure.unit.model.Lineage.Link;
import id.penataan.orgstructure.unit.model.Unit;
import id.penataan.orgstructure.unit.model.UnitRewrite;
import id.penataan.orgstructure.unit.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlUnits implements Units {
    private static final String FIND =
            "select %s from unit where instansi_id = :instansi and id = :id order by valid_from"
                    .formatted(StoredUnit.COLUMNS);
    private static final String ALL = "select %s, id from unit where instansi_id = :instansi order by id, valid_from"
            .formatted(StoredUnit.COLUMNS);
    private static final String LINEAGE = """
            with recursive up as (
                select id, parent_id, valid_from, valid_to from unit
                where instansi_id = :instansi and id in (:units)
                and valid_from < :until and coalesce(valid_to, 'infinity') > :from
                union
                select u.id, u.parent_id, u.valid_from, u.valid_to from up join unit u
                on u.instansi_id = :instansi and u.id = up.parent_id
                and u.valid_from < coalesce(up.valid_to, 'infinity')
                and coalesce(u.valid_to, 'infinity') > up.valid_from)
            select id, parent_id, valid_from, valid_to from up""";
    private static final String ROOTS = """
            select id, parent_id, valid_from, valid_to from unit
            where instansi_id = :instansi and parent_id is null
            and valid_from < :until and coalesce(valid_to, 'infinity') > :from""";
    private static final String CHILDREN = """
            select id, name, count(*) over () from (
                select distinct on (id) id, name from unit where instansi_id = :instansi and parent_id = :id
                and valid_from < :until and coalesce(valid_to, 'infinity') > :from order by id, valid_from) d
            order by name limit 20""";
    private static final String POSITIONS = """
            select id, title, count(*) over () from (
                select distinct on (id) id, title from position where instansi_id = :instansi and unit_id = :id
                and valid_from < :until and coalesce(valid_to, 'infinity') > :from order by id, valid_from) d
            order by title limit 20""";

    private final Sql sql;
    private final Stored stored;
    private final UnitWriter writer;

    SqlUnits(Sql sql, Stored stored, UnitWriter writer) {
        this.sql = sql;
        this.stored = stored;
        this.writer = writer;
    }

    @Override
    public Optional<Unit> find(UUID id) {
        var versions = sql.rows(FIND, query -> query.setParameter("id", id)).stream()
                .map(row -> StoredUnit.version(row, stored))
                .toList();
        return versions.isEmpty() ? Optional.empty() : Optional.of(new Unit(id, new Timeline<>(versions)));
    }

    @Override
    public List<Unit> all() {
        return UnitLives.of(sql.rows(ALL, query -> query), stored);
    }

    @Override
    public Lineage lineage(Collection<UUID> units, Period period) {
        return units.isEmpty()
                ? Lineage.of(List.of())
                : Lineage.of(
                        sql.rows(LINEAGE, query -> Sql.during(query, period).setParameterList("units", units)).stream()
                                .map(SqlUnits::link)
                                .toList());
    }

    @Override
    public List<Link> roots(Period period) {
        return sql.rows(ROOTS, query -> Sql.during(query, period)).stream()
                .map(SqlUnits::link)
                .toList();
    }

    @Override
    public Dependants dependants(UUID unit, Period period) {
        var units = sql.rows(CHILDREN, query -> Sql.during(query, period).setParameter("id", unit));
        var positions = sql.rows(POSITIONS, query -> Sql.during(query, period).setParameter("id", unit));
        return new Dependants(named(units), count(units), named(positions), count(positions));
    }

    @Override
    public void write(List<UnitRewrite> rewrites, long revision) {
        writer.write(rewrites, revision);
    }

    private static Link link(Row row) {
        return new Link(row.id(0), row.idOrNull(1), new Period(row.day(2), row.dayOrNull(3)));
    }

    private static List<Dependant> named(List<Row> rows) {
        return rows.stream().map(row -> new Dependant(row.id(0), row.text(1))).toList();
    }

    private static long count(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getFirst().number(2);
    }
}
