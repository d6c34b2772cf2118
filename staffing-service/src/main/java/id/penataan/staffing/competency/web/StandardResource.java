package id.penataan.staffing.competency.web;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.staffing.competency.CompetencyDirectory;
import id.penataan.staffing.competency.CompetencyDirectory.StandardFilter;
import id.penataan.staffing.competency.DefineStandard;
import id.penataan.staffing.competency.StandardRow;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/competency-standards")
public class StandardResource {
    private final CompetencyDirectory directory;
    private final DefineStandard define;
    private final AsOf asOf;
    private final Preconditions preconditions;

    public StandardResource(
            CompetencyDirectory directory, DefineStandard define, AsOf asOf, Preconditions preconditions) {
        this.directory = directory;
        this.define = define;
        this.asOf = asOf;
        this.preconditions = preconditions;
    }

    @GET
    public Page<StandardRow> list(
            @RestQuery @Nullable String jobTitle,
            @RestQuery @Nullable String jenisJabatan,
            @RestQuery @Nullable String q,
            @BeanParam PageParams page) {
        var filter = new StandardFilter(asOf.date(), jobTitle, jenisJabatan, q);
        return directory.standards(filter, page.toRequest(filter.values()));
    }

    @GET
    @Path("/{id}")
    public RestResponse<StandardResponse> get(@RestPath UUID id) {
        var found = directory
                .standard(id, asOf.date())
                .orElseThrow(() -> new NotFound("standard-not-found", Map.of("id", id)));
        return preconditions.respond(StandardResponse.tag(found), () -> StandardResponse.from(found));
    }

    @GET
    @Path("/{id}/versions")
    public Versions versions(@RestPath UUID id) {
        define.latest(id);
        return new Versions(
                directory.versions(id).stream().map(StandardResponse::from).toList());
    }

    @POST
    @Idempotent
    public RestResponse<StandardResponse> create(StandardRequest request) {
        var made = define.first(request.facts(), request.legalBasis(), request.validFrom());
        return RestResponse.ResponseBuilder.<StandardResponse>created(URI.create("competency-standards/" + made.id()))
                .header(HttpHeaders.ETAG, StandardResponse.tag(made).header())
                .entity(StandardResponse.from(made))
                .build();
    }

    @POST
    @Path("/{id}/changes")
    @Idempotent
    public RestResponse<StandardResponse> change(@RestPath UUID id, StandardRequest request) {
        var before = define.latest(id);
        preconditions.requireMatch(StandardResponse.tag(before));
        var next = define.change(before, request.facts(), request.legalBasis(), request.validFrom());
        return Preconditions.tagged(StandardResponse.tag(next), StandardResponse.from(next));
    }

    /** All versions of a standard, oldest first. */
    public record Versions(List<StandardResponse> versions) {}
}
