package id.penataan.performance.skp.store;

import id.penataan.performance.skp.model.Evaluator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

@Embeddable
class EvaluatorPart {
    @Column(name = "evaluator_nip")
    String nip;

    @Column(name = "evaluator_name")
    String name;

    @Column(name = "evaluator_title")
    String title;

    @Column(name = "evaluator_kind")
    @Enumerated(EnumType.STRING)
    Evaluator.Kind kind;

    static @Nullable EvaluatorPart of(@Nullable Evaluator evaluator) {
        if (evaluator == null) {
            return null;
        }
        var part = new EvaluatorPart();
        part.nip = evaluator.nip();
        part.name = evaluator.name();
        part.title = evaluator.title();
        part.kind = evaluator.kind();
        return part;
    }

    Evaluator toModel() {
        return new Evaluator(nip, name, title, kind);
    }
}
