package id.penataan.kit.audit;

import id.penataan.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored trail of an agency, to be read. */
@ApplicationScoped
class AuditTrail {

    private static final String WHERE = """
            WHERE instansi_id = ? AND (?::text IS NULL OR subject_type = ?) AND (?::text IS NULL OR subject_id = ?)
               AND (?::text IS NULL OR actor = ?) AND (?::text IS NULL OR action = ?)
               AND (?::timestamptz IS NULL OR recorded_at >= ?::timestamptz)
               AND (?::timestamptz IS NULL OR recorded_at < ?::timestamptz)""";

    private static final String PAGE = "SELECT * FROM audit_entry " + WHERE
            + " AND (?::bigint IS NULL OR seq < ?::bigint) ORDER BY seq DESC LIMIT ?";

    private static final String COUNT = "SELECT count(*) AS count FROM audit_entry " + WHERE;

    private static final String FORWARD =
            "SELECT * FROM audit_entry WHERE instansi_id = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?";

    private final Sql sql;

    AuditTrail(Sql sql) {
        this.sql = sql;
    }

    List<AuditEntry> page(String instansi, AuditFilter filter, @Nullable String before, int limit) {
        return sql.list(PAGE, AuditEntry::of, with(parameters(instansi, filter), before, before, limit));
    }

    long count(String instansi, AuditFilter filter) {
        return sql.count(COUNT, parameters(instansi, filter));
    }

    List<AuditEntry> forward(String instansi, long after, long to, int limit) {
        return sql.list(FORWARD, AuditEntry::of, instansi, after, to, limit);
    }

    Optional<ChainEnd> end(String instansi) {
        return sql.first(
                "SELECT audit_last, audit_hash FROM chain_head WHERE instansi_id = ?",
                row -> new ChainEnd(row.number("audit_last"), row.bytes("audit_hash")),
                instansi);
    }

    /** Number and hash of the last entry, as the head of the chain has them. */
    record ChainEnd(long last, byte[] hash) {}

    private static @Nullable Object[] parameters(String instansi, AuditFilter filter) {
        return new @Nullable Object[] {
            instansi,
            filter.subjectType(),
            filter.subjectType(),
            filter.subjectId(),
            filter.subjectId(),
            filter.actor(),
            filter.actor(),
            filter.action(),
            filter.action(),
            filter.earliest(),
            filter.earliest(),
            filter.before(),
            filter.before()
        };
    }

    private static @Nullable Object[] with(@Nullable Object[] first, @Nullable Object... more) {
        var all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
