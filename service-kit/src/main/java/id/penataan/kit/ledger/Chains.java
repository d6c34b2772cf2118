package id.penataan.kit.ledger;

import id.penataan.kit.sql.Column;
import id.penataan.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes to the chains of an agency. The head is locked from the moment a number is given until the transaction ends, so
 * numbers have no gaps and become visible in their order.
 */
@ApplicationScoped
class Chains {

    private static final String LOCK = """
            INSERT INTO chain_head AS head (instansi_id, audit_last, event_last) VALUES (?, ?, ?)
            ON CONFLICT (instansi_id) DO UPDATE
               SET audit_last = head.audit_last + excluded.audit_last, event_last = head.event_last + excluded.event_last
            RETURNING audit_last, event_last, audit_hash""";

    private static final String INSERT_AUDIT = """
            INSERT INTO audit_entry (instansi_id, seq, id, recorded_at, actor, actor_nip, action, subject_type, subject_id,
                                     before_state, after_state, reason, trace_id, previous_hash, hash)
            SELECT ?, seq, id, recorded_at, actor, actor_nip, action, subject_type, subject_id,
                   before_state::jsonb, after_state::jsonb, reason, trace_id, previous_hash, hash
              FROM unnest(?::bigint[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                          ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
                   AS line (seq, id, recorded_at, actor, actor_nip, action, subject_type, subject_id,
                            before_state, after_state, reason, trace_id, previous_hash, hash)""";

    private static final String MOVE_HASH = "UPDATE chain_head SET audit_hash = ? WHERE instansi_id = ?";

    private static final String INSERT_EVENTS = """
            INSERT INTO event (instansi_id, id, type, subject, happened_at, data)
            SELECT ?, id, type, subject, happened_at, data::jsonb
              FROM unnest(?::bigint[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
                   AS line (id, type, subject, happened_at, data)""";

    private final Sql sql;

    Chains(Sql sql) {
        this.sql = sql;
    }

    void write(Page page) {
        var head = sql.first(
                        LOCK,
                        row -> new Head(row.number("audit_last"), row.number("event_last"), row.bytes("audit_hash")),
                        page.instansi,
                        page.audit.size(),
                        page.events.size())
                .orElseThrow();
        if (!page.audit.isEmpty()) {
            writeAudit(page, head);
        }
        if (!page.events.isEmpty()) {
            writeEvents(page, head);
        }
    }

    private void writeAudit(Page page, Head head) {
        var linked = linked(page, head);
        sql.update(
                INSERT_AUDIT,
                page.instansi,
                Column.numbers(linked, Linked::sequence),
                Column.ids(page.audit, AuditLine::id),
                Column.instants(page.audit, AuditLine::at),
                Column.texts(page.audit, AuditLine::actor),
                Column.texts(page.audit, AuditLine::actorNip),
                Column.texts(page.audit, AuditLine::action),
                Column.texts(page.audit, AuditLine::subjectType),
                Column.texts(page.audit, AuditLine::subjectId),
                Column.texts(page.audit, AuditLine::before),
                Column.texts(page.audit, AuditLine::after),
                Column.texts(page.audit, AuditLine::reason),
                Column.texts(page.audit, AuditLine::traceId),
                Column.bytes(linked, Linked::previous),
                Column.bytes(linked, Linked::hash));
        sql.update(MOVE_HASH, linked.getLast().hash(), page.instansi);
    }

    private static List<Linked> linked(Page page, Head head) {
        var linked = new ArrayList<Linked>(page.audit.size());
        long sequence = head.auditLast() - page.audit.size();
        var previous = head.hash();
        for (var line : page.audit) {
            var hash = Link.hash(previous, page.instansi, ++sequence, line);
            linked.add(new Linked(sequence, previous, hash));
            previous = hash;
        }
        return linked;
    }

    private void writeEvents(Page page, Head head) {
        long before = head.eventLast() - page.events.size();
        var numbers = new ArrayList<Long>();
        page.events.forEach(line -> numbers.add(before + numbers.size() + 1));
        sql.update(
                INSERT_EVENTS,
                page.instansi,
                Column.numbers(numbers, number -> number),
                Column.texts(page.events, EventLine::type),
                Column.texts(page.events, EventLine::subject),
                Column.instants(page.events, EventLine::at),
                Column.texts(page.events, EventLine::data));
    }

    private record Head(long auditLast, long eventLast, byte[] hash) {}

    private record Linked(long sequence, byte[] previous, byte[] hash) {}
}
