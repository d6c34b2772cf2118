package id.penataan.kit.problem;

import id.penataan.kit.failure.Violation;
import id.penataan.kit.texts.Language;
import id.penataan.kit.texts.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words a refusal in the caller's language. */
@Singleton
class ProblemWriter {

    private final Texts texts;

    ProblemWriter(Texts texts) {
        this.texts = texts;
    }

    Problem write(Refusal refusal, String path, String traceId, Language language) {
        return new Problem(
                Problem.type(refusal.code()),
                title(refusal, language),
                refusal.status(),
                texts.find(refusal.code(), refusal.params(), language).orElse(null),
                path,
                refusal.code(),
                refusal.params(),
                traceId,
                faults(refusal, language),
                refusal.state(),
                refusal.allowedActions(),
                neighbour(refusal));
    }

    private String title(Refusal refusal, Language language) {
        return texts.find(refusal.code() + ".title", Map.of(), language)
                .orElseGet(() -> texts.text("status." + refusal.status(), Map.of(), language));
    }

    private List<Problem.Fault> faults(Refusal refusal, Language language) {
        return refusal.violations().stream()
                .map(violation -> fault(violation, language))
                .toList();
    }

    private Problem.Fault fault(Violation violation, Language language) {
        var message = texts.text(violation.code(), violation.params(), language);
        return new Problem.Fault(violation.pointer(), violation.code(), violation.params(), message);
    }

    private static @Nullable String neighbour(Refusal refusal) {
        return refusal.params().get("neighbour") instanceof String name ? name : null;
    }
}
