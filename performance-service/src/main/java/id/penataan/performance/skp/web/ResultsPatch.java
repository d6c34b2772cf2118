package id.penataan.performance.skp.web;

import id.penataan.kit.failure.Violation;
import id.penataan.kit.identity.Ids;
import id.penataan.performance.skp.model.Indicator;
import id.penataan.performance.skp.model.Plan;
import id.penataan.performance.skp.model.WorkResult;
import id.penataan.performance.skp.web.ResultPatch.IndicatorPatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns written results into those of the plan: ids must be the plan's own and may be used once. */
final class ResultsPatch {
    private final Set<UUID> known;
    private final Set<UUID> used = new HashSet<>();
    private final List<Violation> violations;

    ResultsPatch(Plan plan, List<Violation> violations) {
        this.known = plan.results().stream()
                .flatMap(result -> Stream.concat(
                        Stream.of(result.id()), result.indicators().stream().map(Indicator::id)))
                .collect(Collectors.toSet());
        this.violations = violations;
    }

    List<WorkResult> results(List<ResultPatch> written) {
        var results = new ArrayList<WorkResult>();
        for (int i = 0; i < written.size(); i++) {
            results.add(result("/workResults/" + i, written.get(i)));
        }
        return results;
    }

    private WorkResult result(String at, ResultPatch written) {
        var indicators = new ArrayList<Indicator>();
        for (int i = 0; i < written.indicators().size(); i++) {
            indicators.add(indicator(
                    "%s/indicators/%d".formatted(at, i), written.indicators().get(i)));
        }
        return new WorkResult(
                id(at, written.id()),
                written.kind(),
                written.description(),
                written.intervenedResultId(),
                written.performanceAgreement(),
                indicators);
    }

    private Indicator indicator(String at, IndicatorPatch written) {
        var target = written.target();
        return new Indicator(
                id(at, written.id()),
                written.description(),
                written.aspek(),
                written.perspektif(),
                target == null ? null : target.toModel());
    }

    private UUID id(String at, @Nullable UUID written) {
        if (written == null) {
            return Ids.next();
        }
        if (!known.contains(written) || !used.add(written)) {
            violations.add(new Violation(at + "/id", "id-not-of-this-skp", Map.of("id", written)));
        }
        return written;
    }
}
