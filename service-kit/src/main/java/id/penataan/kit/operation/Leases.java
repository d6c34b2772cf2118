package id.penataan.kit.operation;

import id.penataan.kit.sql.Sql;
import id.penataan.kit.sql.SqlFailed;
import id.penataan.kit.tenancy.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who works on what: an operation belongs to the worker that claimed it as long as it keeps renewing the lease. Every
 * statement names the attempt, so a worker that lost its lease changes nothing any more.
 */
@ApplicationScoped
class Leases {

    private static final String CLAIM = """
            UPDATE operation
               SET state = 'RUNNING', worker = ?, attempt = attempt + 1, lease_until = clock_timestamp() + ?::interval,
                   started_at = coalesce(started_at, clock_timestamp()), done = 0, total = 0, errors = 0, warnings = 0
             WHERE (instansi_id, id) = (
                   SELECT waiting.instansi_id, waiting.id
                     FROM operation waiting
                    WHERE (waiting.state = 'QUEUED'
                           OR waiting.state = 'RUNNING' AND waiting.lease_until < clock_timestamp())
                      AND NOT EXISTS (SELECT 1 FROM operation running
                                       WHERE running.instansi_id = waiting.instansi_id AND running.state = 'RUNNING'
                                         AND running.id <> waiting.id)
                    ORDER BY waiting.submitted_at, waiting.id
                    LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING *""";

    private static final String RENEW = """
            UPDATE operation SET lease_until = clock_timestamp() + ?::interval
             WHERE instansi_id = ? AND id = ? AND attempt = ? AND state = 'RUNNING'
            RETURNING cancel_requested""";

    private static final String PROGRESS = """
            UPDATE operation SET done = ?, total = ?, errors = ?, warnings = ?
             WHERE instansi_id = ? AND id = ? AND attempt = ? AND state = 'RUNNING'""";

    private static final String FINISH = """
            UPDATE operation
               SET state = ?, finished_at = clock_timestamp(), lease_until = NULL, result = ?::jsonb, failure = ?::jsonb,
                   errors = ?, warnings = ?
             WHERE instansi_id = ? AND id = ? AND attempt = ? AND state = 'RUNNING'""";

    private static final String GIVE_BACK = """
            UPDATE operation SET lease_until = clock_timestamp() - interval '1 second'
             WHERE instansi_id = ? AND id = ? AND attempt = ? AND state = 'RUNNING'""";

    private final Sql sql;
    private final Tenancy tenancy;

    Leases(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    /** The oldest operation that nobody works on, of an agency that has none running. */
    Optional<StoredOperation> claim(String worker, Duration lease) {
        try {
            return tenancy.callAs(
                    Tenancy.SYSTEM,
                    () -> apart(
                            () -> sql.first(CLAIM, StoredOperation::of, worker, lease.toMillis() + " milliseconds")));
        } catch (SqlFailed failed) {
            if (failed.isDuplicate()) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    /** Whether an end was asked for; empty when the lease is lost. */
    Optional<Boolean> renew(StoredOperation claimed, Duration lease) {
        var interval = lease.toMillis() + " milliseconds";
        return apart(() -> sql.first(
                RENEW,
                row -> row.flag("cancel_requested"),
                interval,
                claimed.instansi(),
                claimed.id(),
                claimed.attempt()));
    }

    void progress(StoredOperation claimed, Tally tally) {
        apart(() -> sql.update(
                PROGRESS,
                tally.done(),
                tally.total(),
                tally.errors(),
                tally.warnings(),
                claimed.instansi(),
                claimed.id(),
                claimed.attempt()));
    }

    /** In the running transaction, if there is one. False when the lease is lost. */
    boolean finish(StoredOperation claimed, Ending ending, Tally tally) {
        return sql.update(
                        FINISH,
                        ending.state().name(),
                        ending.result(),
                        ending.failure(),
                        tally.errors(),
                        tally.warnings(),
                        claimed.instansi(),
                        claimed.id(),
                        claimed.attempt())
                == 1;
    }

    /** Lets another worker have it at once instead of when the lease runs out. */
    void giveBack(StoredOperation claimed) {
        apart(() -> sql.update(GIVE_BACK, claimed.instansi(), claimed.id(), claimed.attempt()));
    }

    private static <T extends @Nullable Object> T apart(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
