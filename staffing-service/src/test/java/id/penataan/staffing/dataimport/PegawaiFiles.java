package id.penataan.staffing.dataimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Employee downloads as SIASN makes them: 67 columns, and rows that are clean unless a test spoils them. */
public final class PegawaiFiles {
    private static final String HEADER =
            "PNS ID|NIP BARU|NIP LAMA|NAMA|GELAR DEPAN|GELAR BELAKANG|TEMPAT LAHIR ID|TEMPAT LAHIR NAMA|TANGGAL LAHIR|"
                    + "JENIS KELAMIN|AGAMA ID|AGAMA NAMA|JENIS KAWIN ID|JENIS KAWIN NAMA|NIK|NOMOR HP|EMAIL|EMAIL GOV|"
                    + "ALAMAT|NPWP NOMOR|BPJS|JENIS PEGAWAI ID|JENIS PEGAWAI NAMA|KEDUDUKAN HUKUM ID|"
                    + "KEDUDUKAN HUKUM NAMA|STATUS CPNS PNS|KARTU ASN VIRTUAL|NOMOR SK CPNS|TANGGAL SK CPNS|TMT CPNS|"
                    + "NOMOR SK PNS|TANGGAL SK PNS|TMT PNS|GOL AWAL ID|GOL AWAL NAMA|GOL AKHIR ID|GOL AKHIR NAMA|"
                    + "TMT GOLONGAN|MK TAHUN|MK BULAN|JENIS JABATAN ID|JENIS JABATAN NAMA|JABATAN ID|JABATAN NAMA|"
                    + "TMT JABATAN|TINGKAT PENDIDIKAN ID|TINGKAT PENDIDIKAN NAMA|PENDIDIKAN ID|PENDIDIKAN NAMA|"
                    + "TAHUN LULUS|KPKN ID|KPKN NAMA|LOKASI KERJA ID|LOKASI KERJA NAMA|UNOR ID|UNOR NAMA|"
                    + "INSTANSI INDUK ID|INSTANSI INDUK NAMA|INSTANSI KERJA ID|INSTANSI KERJA NAMA|"
                    + "SATUAN KERJA INDUK ID|SATUAN KERJA INDUK NAMA|SATUAN KERJA KERJA ID|SATUAN KERJA KERJA NAMA|"
                    + "IS VALID NIK|NAMA SEKOLAH|FLAG IKD";
    private static final List<String> COLUMNS = List.of(HEADER.split("\\|", -1));

    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    /** A PNS born on 17 March 1985, with this serial number at the end of the NIP. */
    public static Map<String, String> person(int serial) {
        var row = new LinkedHashMap<String, String>();
        COLUMNS.forEach(column -> row.put(column, ""));
        row.put("PNS ID", "pns%028d".formatted(serial));
        row.put("NIP BARU", "198503172010011%03d".formatted(serial));
        row.put("NAMA", "BUDI SANTOSO " + letters(serial));
        row.put("TANGGAL LAHIR", "17-03-1985");
        row.put("JENIS KELAMIN", "M");
        row.put("AGAMA ID", "1");
        row.put("JENIS KAWIN ID", "1");
        row.put("NIK", "99%014d".formatted(serial));
        row.put("NOMOR HP", "0800%08d".formatted(serial));
        row.put("EMAIL", "budi%d@surel.example".formatted(serial));
        row.put("ALAMAT", "Jl. Hutabarat No. " + serial);
        row.put("JENIS PEGAWAI ID", "15");
        row.put("KEDUDUKAN HUKUM ID", "01");
        row.put("STATUS CPNS PNS", "P");
        row.put("TMT CPNS", "01-01-2010");
        row.put("TMT PNS", "01-01-2011");
        row.put("GOL AWAL ID", "31");
        row.put("GOL AWAL NAMA", "III/a");
        row.put("GOL AKHIR ID", "34");
        row.put("GOL AKHIR NAMA", "III/d");
        row.put("TMT GOLONGAN", "01-04-2022");
        row.put("MK TAHUN", "16");
        row.put("MK BULAN", "5");
        row.put("JENIS JABATAN ID", "4");
        row.put("JABATAN ID", "penelaah");
        row.put("JABATAN NAMA", "PENELAAH TEKNIS KEBIJAKAN");
        row.put("TMT JABATAN", "01-06-2023");
        row.put("TINGKAT PENDIDIKAN ID", "40");
        row.put("PENDIDIKAN NAMA", "S-1 ADMINISTRASI NEGARA");
        row.put("TAHUN LULUS", "2008");
        row.put("UNOR ID", "bidang");
        row.put("IS VALID NIK", "1");
        row.put("FLAG IKD", "0");
        return row;
    }

    /** A PPPK whose NI PPPK carries the marker 21. */
    public static Map<String, String> contractor(int serial) {
        var row = person(serial);
        row.put("NIP BARU", "198503172023211%03d".formatted(serial));
        row.put("KEDUDUKAN HUKUM ID", "71");
        row.put("STATUS CPNS PNS", "");
        row.put("TMT CPNS", "01-03-2023");
        row.put("TMT PNS", "");
        row.put("GOL AWAL ID", "31");
        row.put("GOL AWAL NAMA", "IX");
        row.put("GOL AKHIR ID", "31");
        row.put("GOL AKHIR NAMA", "IX");
        row.put("TMT GOLONGAN", "01-03-2023");
        return row;
    }

    public PegawaiFiles with(Map<String, String> row) {
        return line(String.join("|", row.values()));
    }

    /** A clean row of this person, with one cell changed. */
    public PegawaiFiles with(int serial, String column, String value) {
        var row = person(serial);
        row.put(column, value);
        return with(row);
    }

    public PegawaiFiles line(String text) {
        lines.add(text);
        return this;
    }

    public String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }
}
