package id.penataan.performance.reference.model;

/** How a position is held, in the order in which it makes somebody the leader of a unit. */
public enum PlacementKind {
    DEFINITIF,
    PLT,
    PLH,
    TUGAS_TAMBAHAN
}
