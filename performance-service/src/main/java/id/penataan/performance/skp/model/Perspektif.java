package id.penataan.performance.skp.model;

/** Angle from which an indicator of a JPT looks at the organisation (PermenPANRB 6/2022). */
public enum Perspektif {
    PENERIMA_LAYANAN("Penerima Layanan"),
    PROSES_BISNIS("Proses Bisnis"),
    PENGUATAN_INTERNAL("Penguatan Internal"),
    ANGGARAN("Anggaran");

    private final String label;

    Perspektif(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
