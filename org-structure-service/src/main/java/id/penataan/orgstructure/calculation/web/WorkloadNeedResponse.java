package id.penataan.orgstructure.calculation.web;

import id.penataan.kit.explanation.Explanation;
import id.penataan.kit.explanation.LegalBasis;
import id.penataan.kit.explanation.Step;
import id.penataan.kit.texts.Wording;
import id.penataan.orgstructure.calculation.ComputeNeed.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The need of a post and how it was found. */
public record WorkloadNeedResponse(
        String approach, BigDecimal quotient, int need, WorkingTimeBody workingTime, Explanation explanation) {
    static WorkloadNeedResponse from(Need need, LocalDate day, Wording wording) {
        var quotient = need.quotient().shown();
        int seats = need.quotient().seats();
        var steps = new ArrayList<Step>();
        need.steps().forEach(step -> steps.add(Step.of(step.code(), step.params(), wording)));
        steps.add(Step.of("need-rounded", Map.of("quotient", quotient, "need", seats), wording));
        var explanation = new Explanation(
                "workload-need",
                need.time().version(),
                List.of(LegalBasis.of(need.time().legalBasis())),
                Map.of("approach", need.workload().approach(), "asOf", day),
                steps,
                Map.of("quotient", quotient, "need", seats));
        var time = WorkingTimeBody.from(need.time());
        return new WorkloadNeedResponse(need.workload().approach(), quotient, seats, time, explanation);
    }
}
