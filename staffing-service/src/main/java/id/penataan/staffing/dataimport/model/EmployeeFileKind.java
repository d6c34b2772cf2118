package id.penataan.staffing.dataimport.model;

import id.penataan.staffing.employee.model.EmployeeType;

/** The three downloads of SIASN: the same columns, but golongan ids that mean different things. */
public enum EmployeeFileKind {
    PNS("pegawai-pns", EmployeeType.PNS),
    PPPK("pegawai-pppk", EmployeeType.PPPK),
    PPPK_PARUH_WAKTU("pegawai-pppk-paruh-waktu", EmployeeType.PPPK_PARUH_WAKTU);

    private final String dataset;
    private final EmployeeType type;

    EmployeeFileKind(String dataset, EmployeeType type) {
        this.dataset = dataset;
        this.type = type;
    }

    public String dataset() {
        return dataset;
    }

    /** What the people of the file are; in the file of the PNS some are still CPNS. */
    public EmployeeType type() {
        return type;
    }

    public boolean holds(EmployeeType other) {
        return other == type || (this == PNS && other == EmployeeType.CPNS);
    }
}
