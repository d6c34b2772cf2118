package id.penataan.performance.skp.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.performance.skp.model.Aspek;
import id.penataan.performance.skp.model.Indicator;
import id.penataan.performance.skp.model.Perspektif;
import id.penataan.performance.skp.model.ResultKind;
import id.penataan.performance.skp.model.Target;
import id.penataan.performance.skp.model.WorkResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkResultView(
        UUID id,
        ResultKind kind,
        String description,
        @Nullable UUID intervenedResultId,
        @Nullable String performanceAgreement,
        List<IndicatorView> indicators) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndicatorView(
            UUID id,
            String description,
            @Nullable Aspek aspek,
            @Nullable Perspektif perspektif,
            @Nullable TargetView target) {
        static IndicatorView from(Indicator indicator) {
            return new IndicatorView(
                    indicator.id(),
                    indicator.description(),
                    indicator.aspek(),
                    indicator.perspektif(),
                    TargetView.from(indicator.target()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetView(
            String text,
            @Nullable BigDecimal value,
            @Nullable String unit) {
        static @Nullable TargetView from(@Nullable Target target) {
            return target == null ? null : new TargetView(target.text(), target.value(), target.unit());
        }

        Target toModel() {
            return new Target(text, value, unit);
        }
    }

    static WorkResultView from(WorkResult result) {
        return new WorkResultView(
                result.id(),
                result.kind(),
                result.description(),
                result.intervenedResultId(),
                result.performanceAgreement(),
                result.indicators().stream().map(IndicatorView::from).toList());
    }
}
