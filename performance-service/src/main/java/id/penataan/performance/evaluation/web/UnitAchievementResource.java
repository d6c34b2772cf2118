package id.penataan.performance.evaluation.web;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.performance.cycle.model.Cycles;
import id.penataan.performance.evaluation.Distribution;
import id.penataan.performance.evaluation.EvaluationDirectory;
import id.penataan.performance.evaluation.GradeUnit;
import id.penataan.performance.evaluation.model.UnitGrade;
import id.penataan.performance.evaluation.model.UnitGrades;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/cycles/{id}/unit-achievements")
public class UnitAchievementResource {
    private final Cycles cycles;
    private final EvaluationDirectory directory;
    private final UnitGrades grades;
    private final GradeUnit gradeUnit;
    private final Distribution distribution;
    private final Preconditions preconditions;
    private final Clock clock;

    UnitAchievementResource(
            Cycles cycles,
            EvaluationDirectory directory,
            UnitGrades grades,
            GradeUnit gradeUnit,
            Distribution distribution,
            Preconditions preconditions,
            Clock clock) {
        this.cycles = cycles;
        this.directory = directory;
        this.grades = grades;
        this.gradeUnit = gradeUnit;
        this.distribution = distribution;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @GET
    public Page<UnitAchievementResponse> list(@RestPath UUID id, @BeanParam PageParams page) {
        var cycle = cycles.find(id).orElseThrow(() -> new NotFound("cycle-not-found", Map.of("id", id)));
        return directory.grades(cycle.id(), page.toRequest(id)).map(UnitAchievementResponse::from);
    }

    @POST
    @Idempotent
    public RestResponse<UnitAchievementResponse> grade(@RestPath UUID id, UnitAchievementRequest request) {
        var made = gradeUnit.grade(id, request.unitId(), request.achievement(), request.reason());
        var location = URI.create("cycles/%s/unit-achievements/%s".formatted(id, made.unitId()));
        return RestResponse.ResponseBuilder.<UnitAchievementResponse>created(location)
                .header("ETag", UnitAchievementResponse.tag(made).header())
                .entity(UnitAchievementResponse.from(made))
                .build();
    }

    @GET
    @Path("/{unitId}")
    public RestResponse<UnitAchievementResponse> get(@RestPath UUID id, @RestPath UUID unitId) {
        var found = found(id, unitId);
        return preconditions.respond(UnitAchievementResponse.tag(found), () -> UnitAchievementResponse.from(found));
    }

    @PUT
    @Path("/{unitId}")
    public RestResponse<UnitAchievementResponse> change(
            @RestPath UUID id, @RestPath UUID unitId, UnitAchievementChange request) {
        var changed = gradeUnit.change(
                id,
                unitId,
                current -> preconditions.requireMatch(UnitAchievementResponse.tag(current)),
                request.achievement(),
                request.reason());
        return Preconditions.tagged(UnitAchievementResponse.tag(changed), UnitAchievementResponse.from(changed));
    }

    @GET
    @Path("/{unitId}/distribution")
    public SpreadView distribution(@RestPath UUID id, @RestPath UUID unitId) {
        var found = found(id, unitId);
        return SpreadView.from(distribution.under(id, unitId, found.achievement(), LocalDate.now(clock)));
    }

    private UnitGrade found(UUID cycle, UUID unit) {
        return grades.find(cycle, unit)
                .orElseThrow(() -> new NotFound("unit-achievement-not-found", Map.of("unit", unit)));
    }
}
