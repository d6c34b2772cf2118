package id.penataan.kit.audit;

import id.penataan.kit.ledger.AuditLine;
import id.penataan.kit.ledger.CanonicalJson;
import id.penataan.kit.sql.Row;
import java.sql.SQLException;

/** A line of the trail as it is stored. */
record AuditEntry(long sequence, AuditLine line, byte[] previousHash, byte[] hash) {

    static AuditEntry of(Row row) throws SQLException {
        var line = new AuditLine(
                row.id("id"),
                row.instant("recorded_at"),
                row.text("actor"),
                row.textOrNull("actor_nip"),
                row.text("action"),
                row.text("subject_type"),
                row.text("subject_id"),
                CanonicalJson.again(row.textOrNull("before_state")),
                CanonicalJson.again(row.textOrNull("after_state")),
                row.textOrNull("reason"),
                row.textOrNull("trace_id"));
        return new AuditEntry(row.number("seq"), line, row.bytes("previous_hash"), row.bytes("hash"));
    }
}
