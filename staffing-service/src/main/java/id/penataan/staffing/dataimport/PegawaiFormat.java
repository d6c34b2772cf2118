package id.penataan.staffing.dataimport;

import id.penataan.kit.tabular.Quoting;
import id.penataan.kit.tabular.TableFormat;
import java.util.Set;

/** The columns of the SIASN employee download that are read; the other 67 may come in any order, and more of them too. */
final class PegawaiFormat {
    static final TableFormat FORMAT = new TableFormat(
                    '|',
                    Quoting.RFC4180,
                    Set.of(
                            "PNS ID",
                            "NIP BARU",
                            "NAMA",
                            "GELAR DEPAN",
                            "GELAR BELAKANG",
                            "TEMPAT LAHIR NAMA",
                            "TANGGAL LAHIR",
                            "JENIS KELAMIN",
                            "AGAMA ID",
                            "JENIS KAWIN ID",
                            "NIK",
                            "NOMOR HP",
                            "EMAIL",
                            "EMAIL GOV",
                            "ALAMAT",
                            "NPWP NOMOR",
                            "BPJS",
                            "JENIS PEGAWAI ID",
                            "KEDUDUKAN HUKUM ID",
                            "STATUS CPNS PNS",
                            "NOMOR SK CPNS",
                            "TANGGAL SK CPNS",
                            "TMT CPNS",
                            "NOMOR SK PNS",
                            "TANGGAL SK PNS",
                            "TMT PNS",
                            "GOL AWAL ID",
                            "GOL AWAL NAMA",
                            "GOL AKHIR ID",
                            "GOL AKHIR NAMA",
                            "TMT GOLONGAN",
                            "MK TAHUN",
                            "MK BULAN",
                            "JENIS JABATAN ID",
                            "JABATAN ID",
                            "JABATAN NAMA",
                            "TMT JABATAN",
                            "TINGKAT PENDIDIKAN ID",
                            "PENDIDIKAN NAMA",
                            "TAHUN LULUS",
                            "LOKASI KERJA NAMA",
                            "UNOR ID",
                            "IS VALID NIK",
                            "NAMA SEKOLAH",
                            "FLAG IKD"))
            .masking(Set.of(
                    "NIP BARU",
                    "NAMA",
                    "TANGGAL LAHIR",
                    "NIK",
                    "NOMOR HP",
                    "EMAIL",
                    "EMAIL GOV",
                    "ALAMAT",
                    "NPWP NOMOR",
                    "BPJS",
                    "AGAMA ID",
                    "JENIS KAWIN ID"));

    private PegawaiFormat() {}
}
