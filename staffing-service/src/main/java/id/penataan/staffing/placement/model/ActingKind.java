package id.penataan.staffing.placement.model;

/** Acting for a post: PLT while it is vacant, PLH while its holder is away; PJ and TT come with imported histories. */
public enum ActingKind {
    PLT,
    PLH,
    PJ,
    TT;

    /** Only these two are assigned here (SE Kepala BKN 1/SE/I/2021). */
    public boolean assignable() {
        return this == PLT || this == PLH;
    }
}
