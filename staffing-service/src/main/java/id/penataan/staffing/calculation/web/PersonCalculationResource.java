package id.penataan.staffing.calculation.web;

import id.penataan.kit.texts.Wording;
import id.penataan.staffing.calculation.model.Figures;
import id.penataan.staffing.calculation.model.Nip;
import id.penataan.staffing.calculation.model.NipFinding;
import id.penataan.staffing.calculation.model.NipMarkers;
import id.penataan.staffing.calculation.model.Retirement;
import id.penataan.staffing.calculation.model.RetirementAges;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

@Path("/calculations")
public class PersonCalculationResource {
    private final Figures figures;
    private final Wording wording;
    private final Clock clock;

    public PersonCalculationResource(Figures figures, Wording wording, Clock clock) {
        this.figures = figures;
        this.wording = wording;
        this.clock = clock;
    }

    @POST
    @Path("/retirement-date")
    public RetirementDateResponse retirement(RetirementDateRequest request) {
        var date = Today.or(request.asOf(), clock);
        var level = request.level();
        var profession = request.professionOrOfTitle();
        var ages = figures.on(date, RetirementAges.RULE).get(RetirementAges.RULE);
        var age = ages.figures().of(level, profession).orElseThrow();
        var retirement = Retirement.of(request.birthDate(), age);
        var explanation = new Explained(
                        wording,
                        ages,
                        Map.of("birthDate", request.birthDate(), "postLevel", level, "profession", profession))
                .step("retirement-age", Map.of("years", age.years(), "legalBasis", age.legalBasis()))
                .step("retirement-reached", Map.of("reachedOn", retirement.reachedOn()))
                .step("retirement-pension", Map.of("pensionFrom", retirement.pensionFrom()))
                .result(retirement.pensionFrom());
        return new RetirementDateResponse(
                age.years(),
                retirement.reachedOn(),
                retirement.pensionFrom(),
                retirement.pensionedOn(date),
                explanation);
    }

    @POST
    @Path("/nip-check")
    public NipCheckResponse nip(NipCheckRequest request) {
        var markers =
                figures.on(Today.or(request.asOf(), clock), NipMarkers.RULE).get(NipMarkers.RULE);
        var reading = Nip.read(request.nip(), markers.figures().pppk());
        var findings = reading instanceof Nip.Readable readable
                ? NipFinding.compare(readable.nip(), request.columns())
                : List.<NipFinding>of();
        var explanation = new Explained(
                        wording,
                        markers,
                        Map.of(
                                "pppkMarkers",
                                markers.figures().pppk().stream().sorted().toList()))
                .step("nip-rule", Map.of(), reading instanceof Nip.Readable ? "VALID" : "INVALID")
                .step("nip-compared", Map.of("deviations", findings.size()))
                .result(reading instanceof Nip.Readable);
        return NipCheckResponse.from(reading, findings, wording, explanation);
    }
}
