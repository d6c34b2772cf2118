package id.penataan.staffing.classification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The code tables, read once: only a migration changes them, and a migration comes with a restart. */
@ApplicationScoped
public class Classifications {
    private static final String ALL = """
            select list, code, label, sort, cast(attributes as text), effective_from, effective_to, legal_basis
            from classification order by list, sort""";

    private final Session session;
    private final ObjectMapper json;
    private volatile @Nullable List<Classification> known;

    public Classifications(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** The codes of a table in use on a date, in their official order. */
    public List<Classification> of(CodeList list, LocalDate on) {
        return all().stream()
                .filter(row -> row.list().equals(list.name()) && row.inUse(on))
                .toList();
    }

    public Map<String, Classification> byCode(CodeList list, LocalDate on) {
        return of(list, on).stream()
                .collect(Collectors.toMap(Classification::code, row -> row, (a, b) -> a, LinkedHashMap::new));
    }

    /** The kinds of kedudukan hukum that count as active: headcount and bezetting are made of them. */
    public Set<String> activeStandings(LocalDate on) {
        return of(CodeList.KEDUDUKAN_HUKUM, on).stream()
                .filter(row -> row.attributes().path("active").asBoolean())
                .map(Classification::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Classification> all() {
        var loaded = known;
        if (loaded == null) {
            loaded = load();
            known = loaded;
        }
        return loaded;
    }

    private List<Classification> load() {
        return session.createNativeQuery(ALL, Object[].class).getResultList().stream()
                .map(this::row)
                .toList();
    }

    private Classification row(Object[] cells) {
        return new Classification(
                (String) cells[0],
                (String) cells[1],
                (String) cells[2],
                (int) cells[3],
                attributes((String) cells[4]),
                (LocalDate) cells[5],
                (LocalDate) cells[6],
                (String) cells[7]);
    }

    private JsonNode attributes(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a code table holds broken JSON", cause);
        }
    }
}
