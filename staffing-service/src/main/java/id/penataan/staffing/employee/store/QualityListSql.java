package id.penataan.staffing.employee.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.paging.PageRequest;
import id.penataan.staffing.employee.Audience;
import id.penataan.staffing.employee.QualityFilter;
import id.penataan.staffing.employee.QualityFindingRow;
import id.penataan.staffing.employee.model.QualityIndicator;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The statement behind the list of quality findings, by indicator and then by person. */
final class QualityListSql {
    private static final String FROM = """
            from quality_finding f
            join employee e on e.instansi_id = f.instansi_id and e.id = f.employee_id
            left join employment m on m.instansi_id = f.instansi_id and m.employee_id = f.employee_id
                and m.valid_from <= :asOf and (m.valid_to is null or m.valid_to > :asOf)
            where f.instansi_id = :instansi""";

    private final StringBuilder from = new StringBuilder(FROM);
    private final Map<String, Object> parameters = new HashMap<>();

    QualityListSql(QualityFilter filter, Audience audience, Subtrees subtrees, String instansi) {
        parameters.put("instansi", instansi);
        parameters.put("asOf", filter.asOf());
        if (filter.indicator() != null) {
            and("f.indicator = :indicator", "indicator", filter.indicator().name());
        }
        if (filter.employee() != null) {
            and("f.employee_id = :employee", "employee", filter.employee());
        }
        if (filter.unit() != null) {
            and("m.unit_id = any(:units)", "units", subtrees.of(Set.of(filter.unit())));
        }
        if (!audience.wholeAgency()) {
            parameters.put("ownNip", Objects.requireNonNullElse(audience.ownNip(), ""));
            and("(e.nip = :ownNip or m.unit_id = any(:roots))", "roots", subtrees.of(audience.roots()));
        }
    }

    String count() {
        return "select count(*) " + from;
    }

    String page(PageRequest page) {
        parameters.put("fetch", page.fetch());
        var keyset = new StringBuilder(from);
        page.cursor().ifPresent(cursor -> {
            keyset.append(" and (f.indicator, f.employee_id) > (:afterIndicator, :afterId)");
            parameters.put("afterIndicator", cursor.key(0));
            parameters.put("afterId", cursor.id());
        });
        return "select f.indicator, f.employee_id, e.nip, e.name, cast(f.params as text), f.found_at %s"
                        .formatted(keyset)
                + " order by f.indicator, f.employee_id limit :fetch";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void and(String condition, String name, Object value) {
        from.append(" and ").append(condition);
        parameters.put(name, value);
    }

    /** A finding as the database has it. */
    public record Row(String indicator, UUID employeeId, String nip, String name, String params, Instant foundAt) {
        List<String> keys() {
            return List.of(indicator, employeeId.toString());
        }

        QualityFindingRow shown(ObjectMapper json) {
            var label = QualityIndicator.valueOf(indicator).label();
            try {
                var values = json.readValue(params, new TypeReference<Map<String, String>>() {});
                return new QualityFindingRow(indicator, label, employeeId, nip, name, values, foundAt);
            } catch (JsonProcessingException cause) {
                throw new IllegalStateException("a finding holds broken JSON", cause);
            }
        }
    }
}
