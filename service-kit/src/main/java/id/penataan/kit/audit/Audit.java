package id.penataan.kit.audit;

import id.penataan.kit.access.Caller;
import id.penataan.kit.identity.Ids;
import id.penataan.kit.ledger.AuditLine;
import id.penataan.kit.ledger.CanonicalJson;
import id.penataan.kit.ledger.Ledger;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit trail as the use cases see it: they say what they did, the rest is done before the commit. */
@ApplicationScoped
public class Audit {

    private final Ledger ledger;
    private final AccessLog accessLog;
    private final CanonicalJson json;
    private final Caller caller;
    private final Clock clock;

    public Audit(Ledger ledger, AccessLog accessLog, CanonicalJson json, Caller caller, Clock clock) {
        this.ledger = ledger;
        this.accessLog = accessLog;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What was done to which record, in the transaction of the change.
     *
     * @param action upper snake case, `UNIT_MOVED` for example
     * @param before the state before, as an object that Jackson can write; null for something new
     * @param after the state after; null for something ended
     */
    public void record(
            String action,
            String subjectType,
            String subjectId,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        ledger.add(new AuditLine(
                Ids.next(),
                now(),
                caller.subject(),
                caller.nip().orElse(null),
                action,
                subjectType,
                subjectId,
                json.of(before),
                json.of(after),
                reason,
                traceId()));
    }

    /** That the caller looked at the personal data of somebody else, and why (UU 27/2022). */
    public void read(String subjectType, String subjectId, String purpose) {
        read(subjectType, List.of(subjectId), purpose);
    }

    /** The same for all the records of a page at once. */
    public void read(String subjectType, Collection<String> subjectIds, String purpose) {
        var now = now();
        accessLog.add(subjectIds.stream()
                .map(id -> look(now, subjectType, id, purpose))
                .toList());
    }

    private AuditLine look(Instant at, String subjectType, String subjectId, String purpose) {
        var nip = caller.nip().orElse(null);
        return new AuditLine(
                Ids.next(), at, caller.subject(), nip, "READ", subjectType, subjectId, null, null, purpose, traceId());
    }

    /** As precise as the database keeps it: what is hashed must be what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
