package id.penataan.staffing.matching.web;

import id.penataan.kit.explanation.Explanation;
import id.penataan.kit.explanation.LegalBasis;
import id.penataan.kit.explanation.Step;
import id.penataan.kit.texts.Wording;
import id.penataan.staffing.calculation.model.JobPersonMatch;
import id.penataan.staffing.matching.model.Candidacy;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The job-person match of an employee against the standard of a position. */
public record EmployeeMatchResponse(
        UUID employeeId, UUID positionId, String positionTitle, MatchResponse match, Explanation explanation) {

    static EmployeeMatchResponse from(Candidacy candidacy, Wording wording) {
        return new EmployeeMatchResponse(
                candidacy.facts().person().id(),
                candidacy.demand().positionId(),
                candidacy.demand().title(),
                MatchResponse.from(candidacy),
                explain(candidacy, wording));
    }

    private static Explanation explain(Candidacy candidacy, Wording wording) {
        var rule = candidacy.rules().jpmBands();
        var inputs = Map.<String, Object>of(
                "employeeId", candidacy.facts().person().id(),
                "positionId", candidacy.demand().positionId(),
                "asOf", candidacy.on());
        var basis = List.of(LegalBasis.of(rule.legalBasis()));
        return switch (candidacy.match()) {
            case JobPersonMatch.Measured match ->
                new Explanation(
                        rule.name(),
                        rule.version(),
                        basis,
                        inputs,
                        List.of(
                                Step.of(
                                        "jpm-sums",
                                        Map.of("reached", match.reachedSum(), "required", match.requiredSum()),
                                        wording),
                                Step.of(
                                        "jpm-band",
                                        Map.of(
                                                "percent", match.raw().shown(),
                                                "from", match.forAppointment().from(),
                                                "label", match.forAppointment().label()),
                                        match.forAppointment().code(),
                                        wording)),
                        match.raw().shown());
            case JobPersonMatch.NotMeasurable none ->
                new Explanation(
                        rule.name(),
                        rule.version(),
                        basis,
                        inputs,
                        List.of(Step.of(none.reason().code(), Map.of(), wording)),
                        none.reason());
        };
    }
}
