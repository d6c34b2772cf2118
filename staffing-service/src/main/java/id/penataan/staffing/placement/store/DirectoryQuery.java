package id.penataan.staffing.placement.store;

import id.penataan.kit.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A list in the making: only the conditions that are asked for stand in its SQL, so that each finds its index. */
final class DirectoryQuery {
    private final String prefix;
    private final String columns;
    private final String from;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private String limit = "";

    DirectoryQuery(String prefix, String columns, String from) {
        this.prefix = prefix;
        this.columns = columns;
        this.from = from;
    }

    DirectoryQuery and(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    DirectoryQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    DirectoryQuery page(PageRequest page) {
        var after = page.after(0);
        if (after != null) {
            and("x.id > :after").with("after", UUID.fromString(after));
        }
        limit = " limit " + page.fetch();
        return this;
    }

    <T> List<T> rows(EntityManager entities, Function<Tuple, T> shape) {
        var query = entities.createNativeQuery(
                prefix + "select " + columns + from + where + " order by x.id" + limit, Tuple.class);
        List<?> found = bound(query).getResultList();
        return found.stream().map(row -> shape.apply((Tuple) row)).toList();
    }

    long count(EntityManager entities) {
        var query = entities.createNativeQuery(prefix + "select count(*) " + from + where);
        return ((Number) bound(query).getSingleResult()).longValue();
    }

    private Query bound(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
