package id.penataan.orgstructure.unit.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.penataan.orgstructure.history.Sql;
import id.penataan.orgstructure.history.Stored;
import id.penataan.orgstructure.history.model.Rewrite;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.unit.model.UnitFacts;
import id.penataan.orgstructure.unit.model.UnitRewrite;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Writes versions of units: at most four statements, however many units there are. */
@ApplicationScoped
class UnitWriter {
    private static final String RECORDSET = """
            jsonb_to_recordset(cast(:rows as jsonb)) as r(
                id uuid, valid_from date, valid_to date, parent_id uuid, code text, name text, search_name text,
                head_title text, eselon_id text, siasn_id text, kind text, sort_order int,
                legal_basis jsonb, end_basis jsonb)""";
    private static final String REMOVE = """
            delete from unit u using jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, valid_from date)
            where u.instansi_id = :instansi and u.id = r.id and u.valid_from = r.valid_from""";
    private static final String UPDATE = """
            update unit u set valid_to = r.valid_to, parent_id = r.parent_id, code = r.code, name = r.name,
                search_name = r.search_name, head_title = r.head_title, eselon_id = r.eselon_id,
                siasn_id = r.siasn_id, kind = r.kind, sort_order = r.sort_order, legal_basis = r.legal_basis,
                end_basis = r.end_basis, revision = :revision, recorded_at = now()
            from %s where u.instansi_id = :instansi and u.id = r.id and u.valid_from = r.valid_from""".formatted(RECORDSET);
    private static final String INSERT = """
            insert into unit (instansi_id, id, valid_from, valid_to, parent_id, code, name, search_name, head_title,
                eselon_id, siasn_id, kind, sort_order, legal_basis, end_basis, revision)
            select :instansi, id, valid_from, valid_to, parent_id, code, name, search_name, head_title,
                eselon_id, siasn_id, kind, sort_order, legal_basis, end_basis, :revision
            from %s""".formatted(RECORDSET);

    private final Sql sql;
    private final Stored stored;

    UnitWriter(Sql sql, Stored stored) {
        this.sql = sql;
        this.stored = stored;
    }

    /** What gets shorter is written before what gets longer or is new: no two versions overlap in between. */
    void write(List<UnitRewrite> rewrites, long revision) {
        remove(rewrites);
        put(UPDATE, rewrites, Rewrite::shortened, revision);
        put(UPDATE, rewrites, Rewrite::lengthened, revision);
        put(INSERT, rewrites, Rewrite::inserted, revision);
    }

    private void remove(List<UnitRewrite> rewrites) {
        var rows = rewrites.stream()
                .flatMap(unit -> unit.rewrite().removed().stream().map(from -> new Removed(unit.unit(), from)))
                .toList();
        if (!rows.isEmpty()) {
            sql.write(REMOVE, query -> query.setParameter("rows", stored.rows(rows)));
        }
    }

    private void put(
            String statement,
            List<UnitRewrite> rewrites,
            Function<Rewrite<UnitFacts>, List<Version<UnitFacts>>> part,
            long revision) {
        var rows = rewrites.stream()
                .flatMap(
                        unit -> part.apply(unit.rewrite()).stream().map(version -> StoredUnit.of(unit.unit(), version)))
                .toList();
        if (!rows.isEmpty()) {
            sql.write(
                    statement,
                    query -> query.setParameter("rows", stored.rows(rows)).setParameter("revision", revision));
        }
    }

    private record Removed(
            UUID id, @JsonProperty("valid_from") LocalDate validFrom) {}
}
