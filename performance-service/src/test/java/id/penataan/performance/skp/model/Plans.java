package id.penataan.performance.skp.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans of a head of a division, in every state of their life. */
final class Plans {
    static final Instant NOW = Instant.parse("2026-06-30T02:00:00Z");
    static final Evaluator SUPERIOR =
            new Evaluator("197208171998031900", "BAMBANG", "KEPALA DINAS", Evaluator.Kind.DEFINITIF);

    static Skp draft() {
        var frame = new Frame(UUID.randomUUID(), 2026, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return Skp.draft(UUID.randomUUID(), owner("32", true), frame, Plan.empty(Approach.KUANTITATIF_JA_JF));
    }

    static List<Skp> inEveryState() {
        var submitted = draft().submit(NOW, SUPERIOR);
        var agreed = submitted.agree(NOW, SUPERIOR);
        var running = agreed.progress(NOW);
        var evaluated = running.beginEvaluation(NOW, LocalDate.MAX, LocalDate.MIN, SUPERIOR);
        return List.of(
                draft(),
                submitted,
                submitted.returned(NOW, SUPERIOR, "belum terukur"),
                agreed,
                running,
                evaluated,
                evaluated.finalised(NOW, SUPERIOR));
    }

    static Owner owner(@Nullable String eselon, boolean head) {
        return new Owner(
                UUID.randomUUID(),
                "198504122010011901",
                "DEWI LESTARI",
                "III/d",
                UUID.randomUUID(),
                "KEPALA BIDANG",
                eselon,
                UUID.randomUUID(),
                "BIDANG",
                head);
    }

    static Plan plan(Approach approach, WorkResult... results) {
        return new Plan(approach, List.of(results), Map.of(), Annexes.NONE);
    }

    static WorkResult result(ResultKind kind, @Nullable UUID intervened, Indicator... indicators) {
        return new WorkResult(UUID.randomUUID(), kind, "Hasil", intervened, null, List.of(indicators));
    }

    static Indicator counted() {
        return indicator(Aspek.KUANTITAS, null);
    }

    static Indicator indicator(@Nullable Aspek aspek, @Nullable Perspektif perspektif) {
        var target = new Target("95 Persen", new BigDecimal(95), "Persen");
        return new Indicator(UUID.randomUUID(), "Indikator", aspek, perspektif, target);
    }

    private Plans() {}
}
