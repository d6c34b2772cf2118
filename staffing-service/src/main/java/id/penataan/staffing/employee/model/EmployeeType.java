package id.penataan.staffing.employee.model;

/** The kinds of civil servant of UU 20/2023, with PNS still on probation (CPNS) apart. */
public enum EmployeeType {
    PNS,
    CPNS,
    PPPK,
    PPPK_PARUH_WAKTU;

    /** PPPK of both kinds have a NI PPPK and golongan I to XVII instead of I/a to IV/e. */
    public boolean contracted() {
        return this == PPPK || this == PPPK_PARUH_WAKTU;
    }
}
