package id.penataan.orgstructure.position.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.penataan.orgstructure.history.Sql;
import id.penataan.orgstructure.history.Stored;
import id.penataan.orgstructure.history.model.Rewrite;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.position.model.PositionFacts;
import id.penataan.orgstructure.position.model.PositionRewrite;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Writes versions of positions: at most four statements, however many positions there are. */
@ApplicationScoped
class PositionWriter {
    private static final String RECORDSET = """
            jsonb_to_recordset(cast(:rows as jsonb)) as r(
                id uuid, valid_from date, valid_to date, unit_id uuid, code text, title text, search_title text,
                jenis_jabatan text, eselon_id text, jenjang text, job_class int, need int, siasn_jabatan_id text,
                min_education text, fields_of_study text[], min_years int, critical boolean, head boolean,
                legal_basis jsonb, end_basis jsonb)""";
    private static final String REMOVE = """
            delete from position p using jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, valid_from date)
            where p.instansi_id = :instansi and p.id = r.id and p.valid_from = r.valid_from""";
    private static final String UPDATE = """
            update position p set valid_to = r.valid_to, unit_id = r.unit_id, code = r.code, title = r.title,
                search_title = r.search_title, jenis_jabatan = r.jenis_jabatan, eselon_id = r.eselon_id,
                jenjang = r.jenjang, job_class = r.job_class, need = r.need, siasn_jabatan_id = r.siasn_jabatan_id,
                min_education = r.min_education, fields_of_study = r.fields_of_study, min_years = r.min_years,
                critical = r.critical, head = r.head, legal_basis = r.legal_basis, end_basis = r.end_basis,
                revision = :revision, recorded_at = now()
            from %s where p.instansi_id = :instansi and p.id = r.id and p.valid_from = r.valid_from""".formatted(RECORDSET);
    private static final String COLUMNS = """
            id, valid_from, valid_to, unit_id, code, title, search_title, jenis_jabatan, eselon_id, jenjang,
            job_class, need, siasn_jabatan_id, min_education, fields_of_study, min_years, critical, head,
            legal_basis, end_basis""";
    private static final String INSERT =
            "insert into position (instansi_id, %s, revision) select :instansi, %s, :revision from %s"
                    .formatted(COLUMNS, COLUMNS, RECORDSET);

    private final Sql sql;
    private final Stored stored;

    PositionWriter(Sql sql, Stored stored) {
        this.sql = sql;
        this.stored = stored;
    }

    /** What gets shorter is written before what gets longer or is new: no two versions overlap in between. */
    void write(List<PositionRewrite> rewrites, long revision) {
        remove(rewrites);
        put(UPDATE, rewrites, Rewrite::shortened, revision);
        put(UPDATE, rewrites, Rewrite::lengthened, revision);
        put(INSERT, rewrites, Rewrite::inserted, revision);
    }

    private void remove(List<PositionRewrite> rewrites) {
        var rows = rewrites.stream()
                .flatMap(position ->
                        position.rewrite().removed().stream().map(from -> new Removed(position.position(), from)))
                .toList();
        if (!rows.isEmpty()) {
            sql.write(REMOVE, query -> query.setParameter("rows", stored.rows(rows)));
        }
    }

    private void put(
            String statement,
            List<PositionRewrite> rewrites,
            Function<Rewrite<PositionFacts>, List<Version<PositionFacts>>> part,
            long revision) {
        var rows = rewrites.stream()
                .flatMap(position -> part.apply(position.rewrite()).stream()
                        .map(version -> StoredPosition.of(position.position(), version)))
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
