package id.penataan.performance.reference.feed;

import id.penataan.performance.reference.model.Replica.PositionVersion;
import id.penataan.performance.reference.model.Replica.UnitVersion;
import java.util.List;
import java.util.UUID;

/** The events of org-structure as far as they are read here; a correction of the past brings the whole history. */
final class StructureEvents {
    record UnitChanged(UUID id, List<UnitVersion> versions) {}

    record PositionChanged(UUID id, List<PositionVersion> versions) {}

    private StructureEvents() {}
}
