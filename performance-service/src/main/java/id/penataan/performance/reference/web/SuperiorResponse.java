package id.penataan.performance.reference.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.kit.explanation.Explanation;
import id.penataan.kit.explanation.LegalBasis;
import id.penataan.kit.explanation.Step;
import id.penataan.kit.texts.Wording;
import id.penataan.performance.reference.model.Holder;
import id.penataan.performance.reference.model.PlacementKind;
import id.penataan.performance.reference.model.Seat;
import id.penataan.performance.reference.model.Superior;
import id.penataan.performance.reference.model.Superior.Finding;
import id.penataan.performance.reference.model.Superior.Officer;
import id.penataan.performance.reference.model.Superior.RegionalHead;
import id.penataan.performance.reference.model.Superior.Unclear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record SuperiorResponse(
        String nip,
        String employeeName,
        Outcome outcome,
        @Nullable OfficerView superior,
        Explanation explanation) {

    enum Outcome {
        OFFICER,
        REGIONAL_HEAD,
        UNCLEAR
    }

    record OfficerView(
            String nip, String name, String positionTitle, PlacementKind kind, UUID unitId, String unitName) {}

    static SuperiorResponse from(Seat seat, Superior superior, LocalDate asOf, Wording wording) {
        var steps = superior.way().stream().map(found -> step(found, wording)).toList();
        var explanation = new Explanation(
                "direct-superior",
                "PP 30/2019",
                List.of(LegalBasis.of("PP 30/2019", "Pasal 1"), LegalBasis.of("PermenPANRB 6/2022")),
                Map.of("nip", seat.nip(), "asOf", asOf),
                steps,
                result(superior));
        return new SuperiorResponse(seat.nip(), seat.name(), outcome(superior), officer(superior), explanation);
    }

    private static Outcome outcome(Superior superior) {
        return switch (superior) {
            case Officer officer -> Outcome.OFFICER;
            case RegionalHead head -> Outcome.REGIONAL_HEAD;
            case Unclear unclear -> Outcome.UNCLEAR;
        };
    }

    private static @Nullable OfficerView officer(Superior superior) {
        return superior instanceof Officer(Holder holder, var unit, var way)
                ? new OfficerView(
                        holder.nip(), holder.name(), holder.title(), holder.kind(), unit.unitId(), unit.unitName())
                : null;
    }

    private static String result(Superior superior) {
        return switch (superior) {
            case Officer officer -> officer.holder().nip();
            case RegionalHead head -> "REGIONAL_HEAD";
            case Unclear unclear -> unclear.reason().name();
        };
    }

    private static Step step(Finding finding, Wording wording) {
        var holders = finding.unit().leaders().stream().map(Holder::name).toList();
        var params = Map.<String, Object>of("unit", finding.unit().unitName(), "holders", String.join("; ", holders));
        var code = switch (finding.outcome()) {
            case LED_BY_ANOTHER -> "superior-leads-unit";
            case LED_BY_THE_EMPLOYEE -> "superior-is-the-employee";
            case SEVERAL_HEADS -> "superior-several-heads";
            case HEAD_SEAT_VACANT -> "superior-seat-vacant";
            case NO_HEAD_SEAT -> "superior-no-head-seat";
        };
        return Step.of(code, params, finding.outcome().name(), wording);
    }
}
