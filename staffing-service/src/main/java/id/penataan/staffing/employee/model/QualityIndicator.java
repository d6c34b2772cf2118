package id.penataan.staffing.employee.model;

/** The data-quality indicators of BKN that one record shows by itself; the code is theirs. */
public enum QualityIndicator {
    COM_2("jabatan kosong"),
    COM_3("pendidikan kosong"),
    COM_4("TMT PNS kosong"),
    COM_6("email kosong atau salah format"),
    COM_7("nomor HP kosong"),
    ACC_1("TMT CPNS lebih besar dari TMT PNS"),
    ACC_4("kedudukan hukum tidak sesuai jenis ASN"),
    ACC_5("NIK belum valid"),
    ACC_9("pelaksana dengan nama jabatan fungsional"),
    CON_1("TMT CPNS pada NIP"),
    CON_2("tanggal lahir pada NIP"),
    CON_3("jenis kelamin pada NIP"),
    CON_4("tahun pengangkatan pada NI PPPK");

    private final String label;

    QualityIndicator(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
