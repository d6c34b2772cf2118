package id.penataan.orgstructure.dataimport;

import id.penataan.orgstructure.position.EnterPositions.Entry;
import id.penataan.orgstructure.position.model.Position;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a good row of the map of posts means for the position it is about. */
record PlannedPosition(
        long row, String code, Object siasnKey, @Nullable Position before, Position after) {
    boolean isNew() {
        return before == null;
    }

    Optional<Entry> entry() {
        return after.equals(before) ? Optional.empty() : Optional.of(new Entry(before, after));
    }
}
