package id.penataan.orgstructure.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.orgstructure.history.model.Decree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the stores keep as JSON: decrees in their column, and whole batches of rows on their way into one statement. */
@ApplicationScoped
public class Stored {
    private final ObjectMapper json;

    public Stored(ObjectMapper json) {
        this.json = json;
    }

    public @Nullable Decree decree(@Nullable String column) {
        if (column == null) {
            return null;
        }
        try {
            return json.readValue(column, Decree.class);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a stored decree cannot be read", cause);
        }
    }

    /** Rows for {@code jsonb_to_recordset}: one statement, however many there are. */
    public String rows(List<? extends Record> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("rows cannot be written", cause);
        }
    }
}
