package id.penataan.orgstructure.dataimport;

import id.penataan.orgstructure.dataimport.model.UnorRecord;
import id.penataan.orgstructure.unit.EnterUnits.Entry;
import id.penataan.orgstructure.unit.model.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a good record of the list means for the unit it is about. */
record PlannedUnit(UnorRecord source, @Nullable Unit before, Unit after) {
    boolean isNew() {
        return before == null;
    }

    boolean isUnchanged() {
        return after.equals(before);
    }

    Optional<Entry> entry() {
        return isUnchanged() ? Optional.empty() : Optional.of(new Entry(before, after));
    }
}
