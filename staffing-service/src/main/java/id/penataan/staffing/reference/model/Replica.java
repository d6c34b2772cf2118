package id.penataan.staffing.reference.model;

import java.util.List;
import java.util.UUID;

/** Where the versions told by the feed are kept; those of an id are always replaced together. */
public interface Replica {
    void replaceUnit(UUID id, List<UnitVersion> versions);

    void replacePosition(UUID id, List<PositionVersion> versions);

    void empty(String instansi);
}
