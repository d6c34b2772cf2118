package id.penataan.staffing.matching.model;

/** The three answers of an eligibility rule; what the data cannot show is never guessed. */
public enum Verdict {
    MEMENUHI,
    PERLU_VERIFIKASI_MANUAL,
    TIDAK_MEMENUHI;

    /** One rule not met decides; one open question leaves the whole open. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
