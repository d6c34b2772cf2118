package id.penataan.staffing.employee.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.penataan.kit.identity.Ids;
import id.penataan.staffing.employee.model.PersonnelChange;
import id.penataan.staffing.rows.JsonRows;
import java.util.List;

/** The rows that a change of a record is made of, table by table. */
final class PersonnelRows {
    /** Takes a change apart into rows of one table. */
    interface Shape {
        List<ObjectNode> rows(JsonRows json, PersonnelChange change);
    }

    private PersonnelRows() {}

    static List<ObjectNode> employee(JsonRows json, PersonnelChange change) {
        var row = json.row(change.facts());
        row.put("id", change.id().toString());
        row.put("name_key", change.facts().personName().key());
        return List.of(row);
    }

    static List<ObjectNode> tokens(JsonRows json, PersonnelChange change) {
        return change.facts().personName().tokens().stream()
                .map(token -> of(json, change).put("token", token))
                .toList();
    }

    static List<ObjectNode> personal(JsonRows json, PersonnelChange change) {
        var row = json.row(requireNonNull(change.personal()));
        return List.of(row.put("employee_id", change.id().toString()));
    }

    static List<ObjectNode> employments(JsonRows json, PersonnelChange change) {
        var key = change.facts().personName().key();
        var first = change.employments().getFirst().validFrom().toString();
        return change.employments().stream()
                .map(version -> json.row(version.facts())
                        .put("employee_id", change.id().toString())
                        .put("name_key", key)
                        .put("revision", version.revision())
                        .put("valid_from", version.validFrom().toString())
                        .put(
                                "valid_to",
                                version.validTo() == null
                                        ? null
                                        : version.validTo().toString())
                        .put("rewritten_from", first))
                .toList();
    }

    static List<ObjectNode> rank(JsonRows json, PersonnelChange change) {
        var rank = requireNonNull(change.rank());
        var since = rank.since().toString();
        return List.of(of(json, change)
                .put("golongan", rank.golongan())
                .put("valid_from", since)
                .put("rewritten_from", since));
    }

    static List<ObjectNode> education(JsonRows json, PersonnelChange change) {
        var education = requireNonNull(change.education());
        var row = json.row(education);
        row.put("id", Ids.next().toString());
        row.put("employee_id", change.id().toString());
        row.put("field_key", education.fieldKey());
        return List.of(row);
    }

    static List<ObjectNode> findings(JsonRows json, PersonnelChange change) {
        if (change.findings().isEmpty()) {
            return List.of(of(json, change));
        }
        return change.findings().stream()
                .map(finding -> of(json, change)
                        .put("indicator", finding.indicator().name())
                        .<ObjectNode>set("params", json.row(finding.params())))
                .toList();
    }

    private static ObjectNode of(JsonRows json, PersonnelChange change) {
        return json.emptyRow().put("employee_id", change.id().toString());
    }
}
