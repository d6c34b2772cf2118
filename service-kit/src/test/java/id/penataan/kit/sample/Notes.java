package id.penataan.kit.sample;

import id.penataan.kit.access.Caller;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.identity.Ids;
import id.penataan.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Notes {

    private final EntityManager database;
    private final Caller caller;

    Notes(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Transactional
    public NoteResponse create(String title, @Nullable String shelf) {
        var id = Ids.next();
        database.createNativeQuery("INSERT INTO note (instansi_id, id, title, shelf) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, caller.instansi())
                .setParameter(2, id)
                .setParameter(3, title)
                .setParameter(4, shelf)
                .executeUpdate();
        return get(id);
    }

    @Transactional
    public NoteResponse rename(UUID id, @Nullable String title) {
        database.createNativeQuery("UPDATE note SET title = ?2, revision = revision + 1 WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, title)
                .executeUpdate();
        return get(id);
    }

    @Transactional
    public NoteResponse get(UUID id) {
        return rows("SELECT id, title, shelf, revision FROM note WHERE id = ?1", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("note-not-found", Map.of("id", id)));
    }

    @Transactional
    public List<NoteResponse> list(String prefix, PageRequest page) {
        var after = page.after(0) == null ? "" : page.after(0);
        return rows(
                "SELECT id, title, shelf, revision FROM note WHERE title LIKE ?1 || '%' AND title > ?2 ORDER BY title LIMIT ?3",
                prefix, after, page.fetch());
    }

    @Transactional
    public long count(String prefix) {
        var count = database.createNativeQuery("SELECT count(*) FROM note WHERE title LIKE ?1 || '%'", Long.class);
        return (Long) count.setParameter(1, prefix).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<NoteResponse> rows(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((List<Object[]>) query.getResultList()).stream().map(this::note).toList();
    }

    private NoteResponse note(Object[] row) {
        var author = new NoteResponse.Author(caller.subject(), caller.instansi());
        return new NoteResponse((UUID) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue(), author);
    }
}
