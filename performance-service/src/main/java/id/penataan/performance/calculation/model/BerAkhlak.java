package id.penataan.performance.calculation.model;

import java.util.List;

/** The seven core values of every ASN with their conduct guides (SE MenPANRB 20/2021, PermenPANRB 6/2022). */
public enum BerAkhlak {
    BERORIENTASI_PELAYANAN(
            "Berorientasi Pelayanan",
            "Memahami dan memenuhi kebutuhan masyarakat",
            "Ramah, cekatan, solutif, dan dapat diandalkan",
            "Melakukan perbaikan tiada henti"),
    AKUNTABEL(
            "Akuntabel",
            "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin dan berintegritas tinggi",
            "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
            "Tidak menyalahgunakan kewenangan jabatan"),
    KOMPETEN(
            "Kompeten",
            "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
            "Membantu orang lain belajar",
            "Melaksanakan tugas dengan kualitas terbaik"),
    HARMONIS(
            "Harmonis",
            "Menghargai setiap orang apapun latar belakangnya",
            "Suka menolong orang lain",
            "Membangun lingkungan kerja yang kondusif"),
    LOYAL(
            "Loyal",
            "Memegang teguh ideologi Pancasila, UUD 1945, setia kepada NKRI serta pemerintahan yang sah",
            "Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara",
            "Menjaga rahasia jabatan dan negara"),
    ADAPTIF(
            "Adaptif",
            "Cepat menyesuaikan diri menghadapi perubahan",
            "Terus berinovasi dan mengembangkan kreativitas",
            "Bertindak proaktif"),
    KOLABORATIF(
            "Kolaboratif",
            "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
            "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
            "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama");

    private final String label;
    private final List<String> guides;

    BerAkhlak(String label, String first, String second, String third) {
        this.label = label;
        this.guides = List.of(first, second, third);
    }

    public String label() {
        return label;
    }

    public List<String> guides() {
        return guides;
    }
}
