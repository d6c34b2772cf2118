package id.penataan.staffing.competency.web;

import id.penataan.kit.precondition.ETag;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.staffing.competency.model.Competencies;
import id.penataan.staffing.competency.model.Competency;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/competencies")
public class CompetencyResource {
    private final Competencies competencies;
    private final Preconditions preconditions;

    public CompetencyResource(Competencies competencies, Preconditions preconditions) {
        this.competencies = competencies;
        this.preconditions = preconditions;
    }

    @GET
    public RestResponse<Catalogue> list() {
        var all = competencies.all();
        return preconditions.respond(ETag.of(all), () -> new Catalogue(all));
    }

    /** The whole catalogue. */
    public record Catalogue(List<Competency> competencies) {}
}
