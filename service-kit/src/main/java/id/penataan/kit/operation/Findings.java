package id.penataan.kit.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.sql.Column;
import id.penataan.kit.sql.Row;
import id.penataan.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What operations found. Written apart from the work's own transaction: they are kept when that is rolled back. */
@ApplicationScoped
class Findings {

    private static final TypeReference<Map<String, Object>> PARAMS = new TypeReference<>() {};

    private static final String INSERT = """
            INSERT INTO operation_finding (instansi_id, operation_id, seq, severity, row_no, column_name, code, params, value)
            SELECT ?, ?, seq, severity, row_no, column_name, code, params::jsonb, value
              FROM unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[])
                   AS line (seq, severity, row_no, column_name, code, params, value)""";

    private static final String LIST = """
            SELECT * FROM operation_finding
             WHERE instansi_id = ? AND operation_id = ? AND seq > ? AND (?::text IS NULL OR severity = ?)
             ORDER BY seq LIMIT ?""";

    private static final String COUNT = """
            SELECT count(*) AS count FROM operation_finding
             WHERE instansi_id = ? AND operation_id = ? AND (?::text IS NULL OR severity = ?)""";

    private final Sql sql;
    private final ObjectMapper json;

    Findings(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(String instansi, UUID operation, List<Finding> findings) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        INSERT,
                        instansi,
                        operation,
                        Column.numbers(findings, Finding::sequence),
                        Column.texts(findings, finding -> finding.severity().name()),
                        Column.numbers(findings, finding -> finding.error().row()),
                        Column.texts(findings, finding -> finding.error().column()),
                        Column.texts(findings, finding -> finding.error().code()),
                        Column.texts(findings, finding -> params(finding.error())),
                        Column.texts(findings, finding -> finding.error().value())));
    }

    /** Those of an attempt that died: the next one finds them again. */
    void forget(String instansi, UUID operation) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "DELETE FROM operation_finding WHERE instansi_id = ? AND operation_id = ?",
                        instansi,
                        operation));
    }

    List<Finding> after(String instansi, UUID operation, long sequence, @Nullable Severity severity, int limit) {
        var name = severity == null ? null : severity.name();
        return sql.list(LIST, this::finding, instansi, operation, sequence, name, name, limit);
    }

    long count(String instansi, UUID operation, @Nullable Severity severity) {
        var name = severity == null ? null : severity.name();
        return sql.count(COUNT, instansi, operation, name, name);
    }

    private Finding finding(Row row) throws SQLException {
        var error = new RowError(
                row.number("row_no"),
                row.textOrNull("column_name"),
                row.text("code"),
                params(row.text("params")),
                row.textOrNull("value"));
        return new Finding(row.number("seq"), Severity.valueOf(row.text("severity")), error);
    }

    private String params(RowError error) {
        try {
            return json.writeValueAsString(error.params());
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("parameters of " + error.code(), cause);
        }
    }

    private Map<String, Object> params(String text) {
        try {
            return json.readValue(text, PARAMS);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("parameters of a finding", cause);
        }
    }
}
