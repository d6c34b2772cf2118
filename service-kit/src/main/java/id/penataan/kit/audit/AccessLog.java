package id.penataan.kit.audit;

import id.penataan.kit.ledger.AuditLine;
import id.penataan.kit.ledger.Ledger;
import id.penataan.kit.sql.Column;
import id.penataan.kit.sql.Row;
import id.penataan.kit.sql.Sql;
import id.penataan.kit.tenancy.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Looks at personal data. Noting one must not make readers of an agency queue up for the head of its chain, so they are
 * noted beside it and hung on the chain a moment later.
 */
@ApplicationScoped
public class AccessLog {

    private static final Logger LOG = Logger.getLogger(AccessLog.class);
    private static final int BATCH = 2_000;

    private static final String NOTE = """
            INSERT INTO access_log (instansi_id, id, read_at, reader, reader_nip, subject_type, subject_id, purpose, trace_id)
            SELECT ?, line.* FROM unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                         ?::text[]) AS line""";

    private static final String TAKE =
            "SELECT * FROM access_log WHERE instansi_id = ? ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED";

    private static final String REMOVE = "DELETE FROM access_log WHERE instansi_id = ? AND id = ANY (?::uuid[])";

    private final Sql sql;
    private final Ledger ledger;
    private final Tenancy tenancy;

    public AccessLog(Sql sql, Ledger ledger, Tenancy tenancy) {
        this.sql = sql;
        this.ledger = ledger;
        this.tenancy = tenancy;
    }

    void add(List<AuditLine> looks) {
        if (looks.isEmpty()) {
            return;
        }
        sql.update(
                NOTE,
                tenancy.current(),
                Column.ids(looks, AuditLine::id),
                Column.instants(looks, AuditLine::at),
                Column.texts(looks, AuditLine::actor),
                Column.texts(looks, AuditLine::actorNip),
                Column.texts(looks, AuditLine::subjectType),
                Column.texts(looks, AuditLine::subjectId),
                Column.texts(looks, AuditLine::reason),
                Column.texts(looks, AuditLine::traceId));
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void chainAll() {
        try {
            agencies().forEach(instansi -> tenancy.runAs(instansi, () -> chain(instansi)));
        } catch (RuntimeException unavailable) {
            LOG.warnf("looks at personal data wait to be chained: %s", unavailable.getMessage());
        }
    }

    private List<String> agencies() {
        return tenancy.callAs(
                Tenancy.SYSTEM,
                () -> sql.list("SELECT DISTINCT instansi_id FROM access_log", row -> row.text("instansi_id")));
    }

    private void chain(String instansi) {
        int taken = BATCH;
        while (taken == BATCH) {
            taken = QuarkusTransaction.requiringNew().call(() -> chainBatch(instansi));
        }
    }

    private int chainBatch(String instansi) {
        var looks = sql.list(TAKE, AccessLog::line, instansi, BATCH);
        if (!looks.isEmpty()) {
            ledger.writeNow(instansi, looks);
            sql.update(REMOVE, instansi, Column.ids(looks, AuditLine::id));
        }
        return looks.size();
    }

    private static AuditLine line(Row row) throws SQLException {
        return new AuditLine(
                row.id("id"),
                row.instant("read_at"),
                row.text("reader"),
                row.textOrNull("reader_nip"),
                "READ",
                row.text("subject_type"),
                row.text("subject_id"),
                null,
                null,
                row.text("purpose"),
                row.textOrNull("trace_id"));
    }
}
