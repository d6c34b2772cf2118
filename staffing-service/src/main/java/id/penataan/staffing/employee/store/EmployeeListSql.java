package id.penataan.staffing.employee.store;

import id.penataan.kit.paging.PageRequest;
import id.penataan.staffing.employee.Audience;
import id.penataan.staffing.employee.EmployeeFilter;
import id.penataan.staffing.employee.model.NameKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statement behind the list of employees. The page is cut from the employments, which carry unit and sort key, and
 * only its rows are joined with the rest.
 */
final class EmployeeListSql {
    private static final String IN_FORCE =
            "%1$s.valid_from <= :asOf and (%1$s.valid_to is null or %1$s.valid_to > :asOf)";

    private static final String PAGE = """
            select m.employee_id, e.nip, e.name, e.title_prefix, e.title_suffix, e.employee_type, m.kedudukan_hukum,
                coalesce(m.kedudukan_hukum = any(:standings), false), r.golongan, m.jenis_jabatan, m.jabatan_title,
                m.unit_id, u.name, m.position_id, m.name_key
            from (
                with found as %s (
                    select m.employee_id, m.kedudukan_hukum, m.jenis_jabatan, m.jabatan_title, m.unit_id,
                        m.position_id, m.name_key
                    from employment m where %s
                )
                select * from found order by name_key, employee_id limit :fetch
            ) m
            join employee e on e.instansi_id = :instansi and e.id = m.employee_id
            left join unit_version u on u.instansi_id = :instansi and u.id = m.unit_id and %s
            left join employee_rank r on r.instansi_id = :instansi and r.employee_id = m.employee_id and %s
            order by m.name_key, m.employee_id""";

    private static final String TOKEN = """
            m.employee_id in (select t.employee_id from employee_name_token t
                where t.instansi_id = :instansi and t.token >= :from%1$d and t.token < :to%1$d)""";

    private final StringBuilder where =
            new StringBuilder("m.instansi_id = :instansi and ").append(IN_FORCE.formatted("m"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** The people of some units are fetched and then sorted; without this the planner reads everybody in order of name. */
    private boolean fewFirst;

    EmployeeListSql(
            EmployeeFilter filter, Audience audience, Subtrees subtrees, String instansi, Set<String> standings) {
        parameters.put("instansi", instansi);
        parameters.put("asOf", filter.asOf());
        parameters.put("standings", standings.toArray(String[]::new));
        unit(filter, subtrees);
        audience(audience, subtrees);
        facts(filter);
        search(filter.q());
    }

    /** The where clause without the cursor, for the count. */
    String count() {
        return "select count(*) from employment m where " + where;
    }

    String page(PageRequest page) {
        parameters.put("fetch", page.fetch());
        var keyset = new StringBuilder(where);
        page.cursor().ifPresent(cursor -> {
            keyset.append(" and (m.name_key, m.employee_id) > (:afterKey, :afterId)");
            parameters.put("afterKey", cursor.key(0));
            parameters.put("afterId", cursor.id());
        });
        var first = fewFirst ? "materialized" : "not materialized";
        return PAGE.formatted(first, keyset, IN_FORCE.formatted("u"), IN_FORCE.formatted("r"));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void unit(EmployeeFilter filter, Subtrees subtrees) {
        var unit = filter.unit();
        if (unit == null) {
            return;
        }
        fewFirst = !filter.subtree() || !subtrees.isWholeAgency(unit);
        if (!filter.subtree()) {
            and("m.unit_id = :unit", "unit", unit);
        } else if (subtrees.isWholeAgency(unit)) {
            where.append(" and m.unit_id is not null");
        } else {
            and("m.unit_id = any(:units)", "units", subtrees.of(Set.of(unit)));
        }
    }

    private void audience(Audience audience, Subtrees subtrees) {
        if (audience.wholeAgency()) {
            return;
        }
        var own = "m.employee_id = (select id from employee where instansi_id = :instansi and nip = :ownNip)";
        parameters.put("ownNip", Objects.requireNonNullElse(audience.ownNip(), ""));
        if (audience.roots().isEmpty()) {
            where.append(" and ").append(own);
        } else {
            and("(m.unit_id = any(:roots) or %s)".formatted(own), "roots", subtrees.of(audience.roots()));
        }
    }

    private void facts(EmployeeFilter filter) {
        if (filter.nip() != null) {
            and(
                    "m.employee_id = (select id from employee where instansi_id = :instansi and nip = :nip)",
                    "nip",
                    filter.nip());
        }
        if (filter.jenisJabatan() != null) {
            and(
                    "m.jenis_jabatan = :jenisJabatan",
                    "jenisJabatan",
                    filter.jenisJabatan().name());
        }
        if (filter.golongan() != null) {
            and("""
                    exists (select from employee_rank g where g.instansi_id = :instansi and g.golongan = :golongan
                        and g.employee_id = m.employee_id and %s)""".formatted(IN_FORCE.formatted("g")), "golongan", filter.golongan());
        }
        if (filter.active() != null) {
            where.append(" and coalesce(m.kedudukan_hukum = any(:standings), false) = ")
                    .append(filter.active());
        }
    }

    /** Digits are the beginning of a NIP, anything else the beginnings of words of a name, all of which must be there. */
    private void search(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return;
        }
        fewFirst = true;
        if (q.strip().chars().allMatch(Character::isDigit)) {
            var digits = q.strip();
            and("""
                    m.employee_id in (select n.id from employee n where n.instansi_id = :instansi
                        and n.nip >= :nipFrom and n.nip < :nipTo)""", "nipFrom", digits);
            parameters.put("nipTo", digits + ":");
            return;
        }
        int word = 0;
        for (var token : NameKey.tokensOf(q)) {
            and(TOKEN.formatted(word), "from" + word, token);
            parameters.put("to" + word, token + Character.MAX_VALUE);
            word++;
        }
        if (word == 0) {
            where.append(" and false");
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
