package id.penataan.kit.operation;

import id.penataan.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements that submit, show and cancel operations. */
@ApplicationScoped
class OperationTable {

    private static final String INSERT = """
            INSERT INTO operation (instansi_id, id, kind, parameters, submitted_by, submitter, submitted_at)
            VALUES (?, ?, ?, ?::jsonb, ?, ?::jsonb, clock_timestamp())""";

    private static final String LIST = """
            SELECT * FROM operation
             WHERE instansi_id = ? AND (?::text IS NULL OR kind = ?) AND (?::text IS NULL OR state = ?)
               AND (?::uuid IS NULL OR id < ?::uuid)
             ORDER BY id DESC LIMIT ?""";

    private static final String COUNT = """
            SELECT count(*) AS count FROM operation
             WHERE instansi_id = ? AND (?::text IS NULL OR kind = ?) AND (?::text IS NULL OR state = ?)""";

    private static final String CANCEL = """
            UPDATE operation
               SET cancel_requested = true,
                   state = CASE state WHEN 'QUEUED' THEN 'CANCELLED' ELSE state END,
                   finished_at = CASE state WHEN 'QUEUED' THEN clock_timestamp() END
             WHERE instansi_id = ? AND id = ? AND state IN ('QUEUED', 'RUNNING')""";

    private final Sql sql;

    OperationTable(Sql sql) {
        this.sql = sql;
    }

    void insert(String instansi, UUID id, String kind, String parameters, String submittedBy, String submitter) {
        sql.update(INSERT, instansi, id, kind, parameters, submittedBy, submitter);
    }

    Optional<StoredOperation> find(String instansi, UUID id) {
        return sql.first("SELECT * FROM operation WHERE instansi_id = ? AND id = ?", StoredOperation::of, instansi, id);
    }

    List<StoredOperation> list(
            String instansi, @Nullable String kind, @Nullable String state, @Nullable String before, int limit) {
        return sql.list(LIST, StoredOperation::of, instansi, kind, kind, state, state, before, before, limit);
    }

    long count(String instansi, @Nullable String kind, @Nullable String state) {
        return sql.count(COUNT, instansi, kind, kind, state, state);
    }

    /** False when there was nothing left to cancel. */
    boolean cancel(String instansi, UUID id) {
        return sql.update(CANCEL, instansi, id) == 1;
    }
}
