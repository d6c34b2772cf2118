package id.penataan.orgstructure.position;

import id.penataan.kit.precondition.ETag;
import id.penataan.orgstructure.position.model.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The tags of a position: one for each of its versions, all of them new after any write to the position. */
public final class PositionTags {
    private PositionTags() {}

    public static ETag of(UUID position, long revision, LocalDate versionFrom) {
        return ETag.of(position, revision, versionFrom);
    }

    public static ETag history(Position position) {
        return ETag.of(position.id(), position.life().revision(), "history");
    }

    static List<ETag> all(Position position) {
        long revision = position.life().revision();
        return position.life().versions().stream()
                .map(version -> of(position.id(), revision, version.period().from()))
                .toList();
    }
}
