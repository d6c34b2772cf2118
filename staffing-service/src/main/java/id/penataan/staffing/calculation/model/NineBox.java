package id.penataan.staffing.calculation.model;

import java.util.List;
import java.util.Set;

/** A box of the talent matrix (PermenPANRB 3/2020 Lampiran); its numbers run neither by row nor by column. */
public enum NineBox {
    BOX_9(
            9,
            Performance.DI_ATAS_EKSPEKTASI,
            Potential.TINGGI,
            Set.of(Pool.INSTANSI, Pool.NASIONAL),
            List.of(
                    "Dipromosikan dan dipertahankan",
                    "Masuk Kelompok Rencana Suksesi Instansi/Nasional",
                    "Penghargaan")),
    BOX_8(
            8,
            Performance.SESUAI_EKSPEKTASI,
            Potential.TINGGI,
            Set.of(Pool.INSTANSI),
            List.of(
                    "Dipertahankan",
                    "Masuk Kelompok Rencana Suksesi Instansi",
                    "Rotasi/Perluasan jabatan",
                    "Bimbingan kinerja")),
    BOX_7(
            7,
            Performance.DI_ATAS_EKSPEKTASI,
            Potential.MENENGAH,
            Set.of(Pool.INSTANSI),
            List.of(
                    "Dipertahankan",
                    "Masuk Kelompok Rencana Suksesi Instansi",
                    "Rotasi/Pengayaan jabatan",
                    "Pengembangan kompetensi",
                    "Tugas belajar")),
    BOX_6(
            6,
            Performance.DI_BAWAH_EKSPEKTASI,
            Potential.TINGGI,
            Set.of(),
            List.of("Penempatan yang sesuai", "Bimbingan kinerja", "Konseling kinerja")),
    BOX_5(
            5,
            Performance.SESUAI_EKSPEKTASI,
            Potential.MENENGAH,
            Set.of(),
            List.of("Penempatan yang sesuai", "Bimbingan kinerja", "Pengembangan kompetensi")),
    BOX_4(4, Performance.DI_ATAS_EKSPEKTASI, Potential.RENDAH, Set.of(), List.of("Rotasi", "Pengembangan kompetensi")),
    BOX_3(
            3,
            Performance.DI_BAWAH_EKSPEKTASI,
            Potential.MENENGAH,
            Set.of(),
            List.of("Bimbingan kinerja", "Konseling kinerja", "Pengembangan kompetensi", "Penempatan yang sesuai")),
    BOX_2(
            2,
            Performance.SESUAI_EKSPEKTASI,
            Potential.RENDAH,
            Set.of(),
            List.of("Bimbingan kinerja", "Pengembangan kompetensi", "Penempatan yang sesuai")),
    BOX_1(
            1,
            Performance.DI_BAWAH_EKSPEKTASI,
            Potential.RENDAH,
            Set.of(),
            List.of("Diproses sesuai ketentuan peraturan perundangan"));

    /** The performance axis. */
    public enum Performance {
        DI_BAWAH_EKSPEKTASI,
        SESUAI_EKSPEKTASI,
        DI_ATAS_EKSPEKTASI
    }

    /** The potential axis. */
    public enum Potential {
        RENDAH,
        MENENGAH,
        TINGGI
    }

    /** The succession pools (kelompok rencana suksesi) a box may enter; the PPK nominates. */
    public enum Pool {
        INSTANSI,
        NASIONAL
    }

    private final int number;
    private final Performance performance;
    private final Potential potential;
    private final Set<Pool> pools;
    private final List<String> recommendations;

    NineBox(int number, Performance performance, Potential potential, Set<Pool> pools, List<String> recommendations) {
        this.number = number;
        this.performance = performance;
        this.potential = potential;
        this.pools = pools;
        this.recommendations = recommendations;
    }

    /** The box in which two axis values meet. */
    public static NineBox at(Performance performance, Potential potential) {
        for (var box : values()) {
            if (box.performance == performance && box.potential == potential) {
                return box;
            }
        }
        throw new IllegalStateException("no box for " + performance + " and " + potential);
    }

    public int number() {
        return number;
    }

    public Performance performance() {
        return performance;
    }

    public Potential potential() {
        return potential;
    }

    /** In the order instansi, nasional. */
    public List<Pool> pools() {
        return pools.stream().sorted().toList();
    }

    public List<String> recommendations() {
        return recommendations;
    }
}
