package id.penataan.orgstructure.position.store;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.history.Row;
import id.penataan.orgstructure.history.Sql;
import id.penataan.orgstructure.position.JenisSeats;
import id.penataan.orgstructure.position.PositionDirectory;
import id.penataan.orgstructure.position.PositionFilter;
import id.penataan.orgstructure.position.PositionRow;
import id.penataan.orgstructure.position.model.SeatTotals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class SqlPositionDirectory implements PositionDirectory {
    private final Sql sql;

    SqlPositionDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<PositionRow> list(PositionFilter filter, PageRequest page) {
        var query = new PositionQuery(filter);
        var rows = sql.rows(query.page(page), parameters -> query.bindPage(parameters, page)).stream()
                .map(SqlPositionDirectory::position)
                .toList();
        var total =
                page.count() ? sql.rows(query.count(), query::bind).getFirst().number(0) : null;
        return page.page(rows, row -> List.of(row.facts().code(), row.id().toString()), total);
    }

    @Override
    public List<JenisSeats> totals(PositionFilter filter) {
        var query = new PositionQuery(filter);
        return sql.rows(query.totals(), query::bind).stream()
                .map(SqlPositionDirectory::seats)
                .toList();
    }

    private static PositionRow position(Row row) {
        return new PositionRow(
                row.id(14), row.day(15), row.dayOrNull(16), StoredPosition.facts(row), row.text(17), (int)
                        row.number(18));
    }

    private static JenisSeats seats(Row row) {
        return new JenisSeats(
                JenisJabatan.valueOf(row.text(0)),
                new SeatTotals(
                        row.number(1), row.number(2), row.number(3), row.number(4), row.number(5), row.number(6)),
                row.number(7),
                row.number(8),
                row.number(9),
                row.number(10));
    }
}
