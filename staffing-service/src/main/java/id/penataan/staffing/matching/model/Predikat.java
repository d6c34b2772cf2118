package id.penataan.staffing.matching.model;

/** The yearly grade of an employee, best first (PermenPANRB 6/2022). */
public enum Predikat {
    SANGAT_BAIK,
    BAIK,
    BUTUH_PERBAIKAN,
    KURANG,
    SANGAT_KURANG;

    public boolean atLeastGood() {
        return this == SANGAT_BAIK || this == BAIK;
    }
}
