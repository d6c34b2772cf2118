package id.penataan.performance.skp.model;

import org.jspecify.annotations.Nullable;

/** Pejabat Penilai Kinerja of a plan, as found when it last changed hands; the head of the region has no NIP. */
public record Evaluator(@Nullable String nip, @Nullable String name, String title, Kind kind) {

    /** In which capacity the officer evaluates. */
    public enum Kind {
        DEFINITIF,
        PLT,
        PLH,
        TUGAS_TAMBAHAN,
        KEPALA_DAERAH
    }
}
