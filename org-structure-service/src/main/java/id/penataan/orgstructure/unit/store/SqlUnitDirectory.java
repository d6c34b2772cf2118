package id.penataan.orgstructure.unit.store;

import id.penataan.kit.access.UnitTree;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.orgstructure.history.Row;
import id.penataan.orgstructure.history.Sql;
import id.penataan.orgstructure.position.model.SeatTotals;
import id.penataan.orgstructure.unit.TreeRow;
import id.penataan.orgstructure.unit.UnitDirectory;
import id.penataan.orgstructure.unit.UnitFilter;
import id.penataan.orgstructure.unit.UnitRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SqlUnitDirectory implements UnitDirectory, UnitTree {
    private static final String WITHIN = """
            with recursive up as (
                select id, parent_id from unit
                where instansi_id = :instansi and id = :unit
                and valid_from <= :asOf and coalesce(valid_to, 'infinity') > :asOf
                union
                select u.id, u.parent_id from up join unit u on u.instansi_id = :instansi and u.id = up.parent_id
                and u.valid_from <= :asOf and coalesce(u.valid_to, 'infinity') > :asOf)
            select id from up where id in (:roots)""";

    private final Sql sql;

    SqlUnitDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<UnitRow> list(UnitFilter filter, PageRequest page) {
        var query = new UnitListQuery(filter);
        var rows = sql.rows(query.page(page), parameters -> query.bindPage(parameters, page)).stream()
                .map(SqlUnitDirectory::unit)
                .toList();
        var total = page.count() ? total(query) : null;
        return page.page(rows, row -> List.of(row.sortName(), row.id().toString()), total);
    }

    @Override
    public List<TreeRow> tree(Optional<UUID> top, LocalDate asOf) {
        var query = new UnitTreeQuery(top, asOf);
        var seats = new HashMap<UUID, SeatTotals>();
        sql.rows(query.seats(), query::bindSeats).forEach(row -> seats.put(row.id(0), seats(row)));
        return sql.rows(query.units(), query::bindUnits).stream()
                .map(row -> node(row, seats.getOrDefault(row.id(0), SeatTotals.NONE)))
                .toList();
    }

    @Override
    public boolean isWithin(UUID unit, Set<UUID> roots, LocalDate asOf) {
        var above = sql.rows(
                WITHIN,
                query -> query.setParameter("unit", unit)
                        .setParameter("asOf", asOf)
                        .setParameterList("roots", roots));
        return !above.isEmpty();
    }

    private Long total(UnitListQuery query) {
        return sql.rows(query.count(), query::bind).getFirst().number(0);
    }

    private static UnitRow unit(Row row) {
        return new UnitRow(
                row.id(0),
                row.day(1),
                row.dayOrNull(2),
                row.idOrNull(3),
                row.textOrNull(4),
                row.text(5),
                row.textOrNull(6),
                row.textOrNull(7),
                row.textOrNull(8),
                row.textOrNull(9),
                (int) row.number(10),
                row.text(11));
    }

    private static TreeRow node(Row row, SeatTotals seats) {
        return new TreeRow(
                row.id(0),
                row.idOrNull(1),
                row.textOrNull(2),
                row.text(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.textOrNull(6),
                row.textOrNull(7),
                seats);
    }

    private static SeatTotals seats(Row row) {
        return new SeatTotals(row.number(1), row.number(2), row.number(3), row.number(4), row.number(5), row.number(6));
    }
}
