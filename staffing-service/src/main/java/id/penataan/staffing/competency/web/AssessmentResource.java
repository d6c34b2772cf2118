package id.penataan.staffing.competency.web;

import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.ETag;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.staffing.competency.AssessmentRecords;
import id.penataan.staffing.competency.AssessmentRow;
import id.penataan.staffing.competency.CompetencyDirectory.AssessmentFilter;
import id.penataan.staffing.competency.model.Assessment;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/assessments")
public class AssessmentResource {
    private final AssessmentRecords records;
    private final AsOf asOf;
    private final Preconditions preconditions;

    public AssessmentResource(AssessmentRecords records, AsOf asOf, Preconditions preconditions) {
        this.records = records;
        this.asOf = asOf;
        this.preconditions = preconditions;
    }

    @GET
    public Page<AssessmentRow> list(
            @RestQuery @Nullable UUID employee, @RestQuery @Nullable Boolean valid, @BeanParam PageParams page) {
        var filter = new AssessmentFilter(asOf.date(), employee, valid);
        return records.list(filter, page.toRequest(filter.values()));
    }

    @GET
    @Path("/{id}")
    public RestResponse<AssessmentResponse> get(@RestPath UUID id) {
        var found = records.open(id, asOf.date());
        var body = AssessmentResponse.from(found, asOf.date());
        return preconditions.respond(tag(found, asOf.date()), () -> body);
    }

    @GET
    @Path("/{id}/potential")
    public RestResponse<Potential> potential(@RestPath UUID id, @RestQuery @Nullable String purpose) {
        var found = records.openPotential(id, asOf.date(), purpose);
        return preconditions.respond(tag(found, asOf.date()), () -> Potential.of(found));
    }

    @POST
    @Idempotent
    public RestResponse<AssessmentResponse> create(AssessmentRequest request) {
        var made = records.add(request.facts());
        var today = asOf.date();
        return RestResponse.ResponseBuilder.<AssessmentResponse>created(URI.create("assessments/" + made.id()))
                .header(HttpHeaders.ETAG, tag(made, today).header())
                .entity(AssessmentResponse.from(made, today))
                .build();
    }

    private static ETag tag(Assessment found, LocalDate asOf) {
        return ETag.of(found.id(), found.revision(), found.validOn(asOf));
    }

    /** The levels somebody was found to have, and whether they may be used on the day looked at. */
    public record AssessmentResponse(
            UUID id,
            UUID employeeId,
            LocalDate assessedOn,
            LocalDate validUntil,
            boolean valid,
            Map<String, Integer> levels,
            Map<String, Integer> technical) {
        static AssessmentResponse from(Assessment found, LocalDate asOf) {
            var facts = found.facts();
            return new AssessmentResponse(
                    found.id(),
                    facts.employeeId(),
                    facts.assessedOn(),
                    found.validUntil(),
                    found.validOn(asOf),
                    StandardResponse.byCode(facts.levels()),
                    facts.technical());
        }
    }

    /** Scores of the eight aspects of potential (0..100, P1 to P8) and the assessor's notes. */
    public record Potential(
            UUID assessmentId,
            @Nullable List<BigDecimal> scores,
            @Nullable String notes) {
        static Potential of(Assessment found) {
            return new Potential(
                    found.id(), found.facts().potential(), found.facts().notes());
        }
    }
}
