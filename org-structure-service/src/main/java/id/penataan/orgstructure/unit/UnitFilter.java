package id.penataan.orgstructure.unit;

import id.penataan.orgstructure.history.model.SearchText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which units a list is to show: in force on the day and, where named, with all words, under the parent, in the subtree. */
public record UnitFilter(
        LocalDate asOf,
        @Nullable String q,
        @Nullable UUID parent,
        @Nullable UUID subtreeOf,
        @Nullable String code,
        @Nullable String siasnId) {
    public static UnitFilter children(UUID parent, LocalDate asOf) {
        return new UnitFilter(asOf, null, parent, null, null, null);
    }

    /** The words of the search as names are stored; each has to occur. */
    public List<String> words() {
        return q == null || q.isBlank() ? List.of() : List.of(SearchText.of(q).split(" "));
    }
}
