package id.penataan.performance.skp.web;

import id.penataan.performance.skp.model.Aspek;
import id.penataan.performance.skp.model.Perspektif;
import id.penataan.performance.skp.model.ResultKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A result as written by the employee; with the id of a stored one it changes that, without it is new. */
record ResultPatch(
        @Nullable UUID id,
        ResultKind kind,
        String description,
        @Nullable UUID intervenedResultId,
        @Nullable String performanceAgreement,
        List<IndicatorPatch> indicators) {

    record IndicatorPatch(
            @Nullable UUID id,
            String description,
            @Nullable Aspek aspek,
            @Nullable Perspektif perspektif,
            WorkResultView.@Nullable TargetView target) {}
}
