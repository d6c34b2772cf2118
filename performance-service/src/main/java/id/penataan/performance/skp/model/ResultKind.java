package id.penataan.performance.skp.model;

/** Whether a result belongs to the main duty or comes on top of it (PermenPANRB 6/2022). */
public enum ResultKind {
    UTAMA,
    TAMBAHAN
}
