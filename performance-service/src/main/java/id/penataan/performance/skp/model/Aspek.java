package id.penataan.performance.skp.model;

/** Side of a result that an indicator measures (PermenPANRB 6/2022). */
public enum Aspek {
    KUANTITAS,
    KUALITAS,
    WAKTU,
    BIAYA
}
