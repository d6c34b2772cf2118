package id.penataan.staffing.classification;

/** The national code tables that personnel records are written in. */
public enum CodeList {
    AGAMA,
    ESELON,
    GOLONGAN_PNS,
    GOLONGAN_PPPK,
    JENIS_HUKUMAN,
    JENIS_JABATAN,
    JENIS_KAWIN,
    JENIS_PEGAWAI,
    JENIS_PENUGASAN,
    JENJANG,
    KEDUDUKAN_HUKUM,
    TINGKAT_PENDIDIKAN
}
