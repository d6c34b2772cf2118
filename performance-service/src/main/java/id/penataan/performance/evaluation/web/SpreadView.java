package id.penataan.performance.evaluation.web;

import id.penataan.performance.calculation.model.DistributionPattern;
import id.penataan.performance.calculation.model.DistributionPattern.Deviation;
import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.UnitAchievement;
import id.penataan.performance.evaluation.Distribution.Spread;
import java.util.List;
import java.util.Map;
import java.util.UUID;

record SpreadView(
        UUID unitId, UnitAchievement achievement, Map<Predikat, Integer> counts, List<DeviationView> warnings) {

    record DeviationView(DistributionPattern.Kind kind, List<Predikat> predikats, int count, int bound, int graded) {
        static DeviationView from(Deviation deviation) {
            return new DeviationView(
                    deviation.kind(), deviation.group(), deviation.count(), deviation.bound(), deviation.graded());
        }
    }

    static SpreadView from(Spread spread) {
        return new SpreadView(
                spread.unitId(),
                spread.achievement(),
                spread.counts(),
                spread.deviations().stream().map(DeviationView::from).toList());
    }
}
