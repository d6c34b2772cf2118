package id.penataan.performance.skp.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.kit.precondition.ETag;
import id.penataan.performance.skp.OpenSkp.Opened;
import id.penataan.performance.skp.model.Action;
import id.penataan.performance.skp.model.Approach;
import id.penataan.performance.skp.model.Evaluator;
import id.penataan.performance.skp.model.Owner;
import id.penataan.performance.skp.model.Skp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record SkpResponse(
        UUID id,
        UUID cycleId,
        int year,
        LocalDate startDate,
        LocalDate endDate,
        EmployeeView employee,
        @Nullable EvaluatorView evaluator,
        Approach approach,
        List<WorkResultView> workResults,
        List<BehaviourView> behaviours,
        AnnexesView annexes,
        String state,
        Milestones milestones,
        Set<Action> allowedActions) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EmployeeView(
            UUID id,
            String nip,
            String name,
            @Nullable String golongan,
            @Nullable UUID positionId,
            String positionTitle,
            UUID unitId,
            String unitName,
            boolean head) {
        static EmployeeView from(Owner owner) {
            return new EmployeeView(
                    owner.employeeId(),
                    owner.nip(),
                    owner.name(),
                    owner.golongan(),
                    owner.positionId(),
                    owner.positionTitle(),
                    owner.unitId(),
                    owner.unitName(),
                    owner.head());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvaluatorView(@Nullable String nip, @Nullable String name, String positionTitle, Evaluator.Kind kind) {
        static @Nullable EvaluatorView from(@Nullable Evaluator evaluator) {
            return evaluator == null
                    ? null
                    : new EvaluatorView(evaluator.nip(), evaluator.name(), evaluator.title(), evaluator.kind());
        }
    }

    static SkpResponse from(Opened opened) {
        var skp = opened.skp();
        var plan = skp.plan();
        return new SkpResponse(
                skp.id(),
                skp.frame().cycleId(),
                skp.frame().year(),
                skp.frame().start(),
                skp.frame().end(),
                EmployeeView.from(skp.owner()),
                EvaluatorView.from(skp.evaluator()),
                plan.approach(),
                plan.results().stream().map(WorkResultView::from).toList(),
                BehaviourView.all(plan.expectations()),
                AnnexesView.from(plan.annexes()),
                skp.state().name(),
                Milestones.from(skp.state()),
                Action.in(skp.state(), opened.party()));
    }

    /** What the caller may do belongs to the answer, so the tag depends on who asks. */
    static ETag tag(Opened opened) {
        Skp skp = opened.skp();
        return ETag.of(skp.id(), skp.revision(), opened.party());
    }
}
