package id.penataan.orgstructure.unit.model;

/** What sort of unit it is (PP 18/2016 jo. PP 72/2019 for the perangkat daerah and their parts). */
public enum UnitKind {
    PEMERINTAH_DAERAH,
    SEKRETARIAT_DAERAH,
    SEKRETARIAT_DPRD,
    INSPEKTORAT,
    DINAS,
    BADAN,
    KECAMATAN,
    KELURAHAN,
    ASISTEN,
    BIRO,
    BAGIAN,
    BIDANG,
    SEKRETARIAT,
    SUBBAGIAN,
    SUBBIDANG,
    SEKSI,
    KELOMPOK_SUBSTANSI,
    CABANG_DINAS,
    UPTD,
    RUMAH_SAKIT,
    PUSKESMAS,
    SEKOLAH,
    LAINNYA
}
