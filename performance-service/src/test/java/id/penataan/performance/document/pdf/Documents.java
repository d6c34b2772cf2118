package id.penataan.performance.document.pdf;

import id.penataan.performance.calculation.model.BerAkhlak;
import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.calculation.model.UnitAchievement;
import id.penataan.performance.document.model.SkpDocument;
import id.penataan.performance.document.model.SkpDocument.Officer;
import id.penataan.performance.document.model.SkpDocument.Realisation;
import id.penataan.performance.document.model.SkpDocument.Remark;
import id.penataan.performance.document.model.SkpDocument.Verdict;
import id.penataan.performance.skp.model.Annexes;
import id.penataan.performance.skp.model.Approach;
import id.penataan.performance.skp.model.Aspek;
import id.penataan.performance.skp.model.Evaluator;
import id.penataan.performance.skp.model.Frame;
import id.penataan.performance.skp.model.Indicator;
import id.penataan.performance.skp.model.Owner;
import id.penataan.performance.skp.model.Perspektif;
import id.penataan.performance.skp.model.Plan;
import id.penataan.performance.skp.model.ResultKind;
import id.penataan.performance.skp.model.Skp;
import id.penataan.performance.skp.model.SkpState.Final;
import id.penataan.performance.skp.model.Target;
import id.penataan.performance.skp.model.WorkResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Forms of a head of a licensing division, as a real office would fill them. */
final class Documents {
    private static final UUID SERVED = UUID.randomUUID();
    private static final UUID RESULT = UUID.randomUUID();
    private static final UUID COUNTED = UUID.randomUUID();

    static SkpDocument finalOf(Approach approach) {
        return with(approach, "Meningkatnya bangunan gedung yang memenuhi persyaratan teknis dan administratif");
    }

    static SkpDocument with(Approach approach, String result) {
        var owner = new Owner(
                UUID.randomUUID(),
                "198504122010011901",
                "Dewi Lestari, S.T., M.Si.",
                "III/d",
                UUID.randomUUID(),
                "KEPALA BIDANG CIPTA KARYA",
                "32",
                UUID.randomUUID(),
                "BIDANG CIPTA KARYA",
                true);
        var evaluator = new Evaluator(
                "197208171998031900",
                "Ir. Bambang Sutrisno, M.T.",
                "KEPALA DINAS PEKERJAAN UMUM DAN PENATAAN RUANG",
                Evaluator.Kind.PLT);
        var plan = new Plan(approach, results(approach, result), expectations(), annexes());
        var frame = new Frame(UUID.randomUUID(), 2026, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        var skp = new Skp(
                UUID.randomUUID(),
                owner,
                frame,
                plan,
                evaluator,
                new Final(Instant.parse("2026-01-14T03:00:00Z"), Instant.parse("2027-01-15T02:00:00Z")),
                7);
        return new SkpDocument(
                "PEMERINTAH KOTA LAMA",
                skp,
                new Officer("IV/b", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG"),
                Map.of(SERVED, "Meningkatnya kualitas infrastruktur permukiman perkotaan"),
                List.of(new Realisation(
                        RESULT,
                        COUNTED,
                        "2026-TW4",
                        "868 dari 905 permohonan PBG selesai sesuai standar waktu (95,9 persen)",
                        "https://drive.kotalama.example/pbg/2026")),
                List.of(
                        new Remark(RESULT, null, "Waktu layanan membaik; percepat pemeriksaan berkas ulang."),
                        new Remark(null, "KOLABORATIF", "Koordinasi dengan DPMPTSP sangat baik.")),
                new Verdict(
                        Rating.SESUAI_EKSPEKTASI,
                        "Seluruh indikator utama mencapai target, satu indikator tambahan sedikit di bawah",
                        Rating.DI_ATAS_EKSPEKTASI,
                        "Menggerakkan kerja sama lintas perangkat daerah",
                        Predikat.BAIK,
                        UnitAchievement.BAIK,
                        true));
    }

    private static List<WorkResult> results(Approach approach, String description) {
        boolean jpt = approach == Approach.KUANTITATIF_JPT;
        return List.of(
                new WorkResult(
                        RESULT,
                        ResultKind.UTAMA,
                        description,
                        jpt ? null : SERVED,
                        jpt ? "Perjanjian Kinerja 2026: Persentase bangunan gedung layak fungsi" : null,
                        List.of(
                                indicator(
                                        approach,
                                        COUNTED,
                                        Aspek.KUANTITAS,
                                        "Persentase permohonan PBG yang selesai",
                                        "95",
                                        "Persen"),
                                indicator(
                                        approach,
                                        UUID.randomUUID(),
                                        Aspek.KUALITAS,
                                        "Nilai kepuasan pemohon PBG",
                                        "88",
                                        "Nilai"),
                                indicator(
                                        approach,
                                        UUID.randomUUID(),
                                        Aspek.WAKTU,
                                        "Rata-rata waktu penyelesaian PBG",
                                        "28",
                                        "Hari"))),
                new WorkResult(
                        UUID.randomUUID(),
                        ResultKind.TAMBAHAN,
                        "Terselesaikannya tugas sebagai ketua tim penanganan banjir",
                        null,
                        null,
                        List.of(indicator(
                                approach, UUID.randomUUID(), Aspek.KUANTITAS, "Laporan tim", "1", "Dokumen"))));
    }

    private static Indicator indicator(
            Approach approach, UUID id, Aspek aspek, String description, String value, String unit) {
        return new Indicator(
                id,
                description,
                approach == Approach.KUANTITATIF_JA_JF ? aspek : null,
                approach == Approach.KUANTITATIF_JPT ? Perspektif.PENERIMA_LAYANAN : null,
                new Target(value + " " + unit, new BigDecimal(value), unit));
    }

    private static Map<BerAkhlak, String> expectations() {
        return Map.of(
                BerAkhlak.BERORIENTASI_PELAYANAN, "Menjawab pemohon paling lambat satu hari kerja",
                BerAkhlak.KOLABORATIF, "Membangun kerja sama tetap dengan DPMPTSP dan kelurahan");
    }

    private static Annexes annexes() {
        return new Annexes(
                List.of("Tenaga penilik bangunan 4 orang", "Aplikasi SIMBG dan perangkat ukur"),
                List.of("Laporan triwulan kepada Kepala Dinas", "Rapat pemantauan bulanan"),
                List.of("Prioritas pengembangan kompetensi bila melampaui ekspektasi"));
    }

    private Documents() {}
}
