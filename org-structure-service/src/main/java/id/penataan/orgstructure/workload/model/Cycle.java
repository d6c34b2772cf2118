package id.penataan.orgstructure.workload.model;

/** How often a volume of work comes up. */
public enum Cycle {
    HARI,
    MINGGU,
    BULAN,
    TAHUN
}
