package id.penataan.orgstructure.position.store;

import id.penataan.orgstructure.history.Row;
import id.penataan.orgstructure.history.Sql;
import id.penataan.orgstructure.history.Stored;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.history.model.Timeline;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.position.model.Claims;
import id.penataan.orgstructure.position.model.Position;
import id.penataan.orgstructure.position.model.PositionFacts;
import id.penataan.orgstructure.position.model.PositionRewrite;
import id.penataan.orgstructure.position.model.Positions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlPositions implements Positions {
    private static final int ID = 19;
    private static final String FIND =
            "select %s from position where instansi_id = :instansi and id = :id order by valid_from"
                    .formatted(StoredPosition.COLUMNS);
    private static final String ALL = "select %s from position where instansi_id = :instansi order by id, valid_from"
            .formatted(StoredPosition.COLUMNS);
    private static final String UNIT_IN_FORCE = """
            select coalesce(range_agg(valid_at) @> daterange(cast(:from as date), cast(:until as date)), false)
            from unit where instansi_id = :instansi and id = :unit""";
    private static final String CLAIMS = """
            select coalesce(bool_or(code = :code), false),
                coalesce(bool_or(unit_id = :unit and siasn_jabatan_id = :siasnId), false),
                coalesce(bool_or(unit_id = :unit and head and :head), false)
            from position where instansi_id = :instansi and (code = :code or unit_id = :unit) and id <> :id
            and valid_from < :until and coalesce(valid_to, 'infinity') > :from""";
    private static final String HOLDERS = """
            select count(*) from holding where instansi_id = :instansi and position_id = :id and counts
            and valid_from < :until and coalesce(valid_to, 'infinity') > :from""";

    private final Sql sql;
    private final Stored stored;
    private final PositionWriter writer;

    SqlPositions(Sql sql, Stored stored, PositionWriter writer) {
        this.sql = sql;
        this.stored = stored;
        this.writer = writer;
    }

    @Override
    public Optional<Position> find(UUID id) {
        return lives(sql.rows(FIND, query -> query.setParameter("id", id))).stream()
                .findFirst();
    }

    @Override
    public List<Position> all() {
        return lives(sql.rows(ALL, query -> query));
    }

    @Override
    public boolean unitInForce(UUID unit, Period period) {
        return sql.rows(UNIT_IN_FORCE, query -> Sql.during(query, period).setParameter("unit", unit))
                .getFirst()
                .is(0);
    }

    @Override
    public Claims claims(UUID position, PositionFacts facts, Period period) {
        var row = sql.rows(
                        CLAIMS,
                        query -> Sql.during(query, period)
                                .setParameter("id", position)
                                .setParameter("code", facts.code())
                                .setParameter("unit", facts.unitId())
                                .setParameter("siasnId", facts.siasnJabatanId(), String.class)
                                .setParameter("head", facts.head()))
                .getFirst();
        return new Claims(row.is(0), row.is(1), row.is(2));
    }

    @Override
    public long holders(UUID position, Period period) {
        return sql.rows(HOLDERS, query -> Sql.during(query, period).setParameter("id", position))
                .getFirst()
                .number(0);
    }

    @Override
    public void write(List<PositionRewrite> rewrites, long revision) {
        writer.write(rewrites, revision);
    }

    private List<Position> lives(List<Row> rows) {
        var lives = new LinkedHashMap<UUID, List<Version<PositionFacts>>>();
        for (var row : rows) {
            lives.computeIfAbsent(row.id(ID), id -> new ArrayList<>()).add(StoredPosition.version(row, stored));
        }
        return lives.entrySet().stream()
                .map(life -> new Position(life.getKey(), new Timeline<>(life.getValue())))
                .toList();
    }
}
