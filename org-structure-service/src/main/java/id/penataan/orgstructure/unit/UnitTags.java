package id.penataan.orgstructure.unit;

import id.penataan.kit.precondition.ETag;
import id.penataan.orgstructure.unit.model.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The tags of a unit: one for each of its versions, all of them new after any write to the unit. */
public final class UnitTags {
    private UnitTags() {}

    public static ETag of(UUID unit, long revision, LocalDate versionFrom) {
        return ETag.of(unit, revision, versionFrom);
    }

    public static ETag history(Unit unit) {
        return ETag.of(unit.id(), unit.life().revision(), "history");
    }

    static List<ETag> all(Unit unit) {
        long revision = unit.life().revision();
        return unit.life().versions().stream()
                .map(version -> of(unit.id(), revision, version.period().from()))
                .toList();
    }
}
