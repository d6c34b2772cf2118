package id.penataan.performance.progress.web;

import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.performance.progress.GiveFeedback;
import id.penataan.performance.progress.ProgressDirectory;
import id.penataan.performance.progress.ReportProgress;
import id.penataan.performance.skp.OpenSkp;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/skps/{id}")
public class ProgressResource {
    private final OpenSkp openSkp;
    private final ReportProgress reportProgress;
    private final GiveFeedback giveFeedback;
    private final ProgressDirectory directory;

    ProgressResource(
            OpenSkp openSkp, ReportProgress reportProgress, GiveFeedback giveFeedback, ProgressDirectory directory) {
        this.openSkp = openSkp;
        this.reportProgress = reportProgress;
        this.giveFeedback = giveFeedback;
        this.directory = directory;
    }

    @GET
    @Path("/progress")
    public Page<ProgressResponse> progress(
            @RestPath UUID id,
            @RestQuery @Nullable UUID workResult,
            @RestQuery @Nullable String period,
            @BeanParam PageParams page) {
        openSkp.read(id, "view-progress");
        return directory
                .entries(id, workResult, period, page.toRequest(id, workResult, period))
                .map(ProgressResponse::from);
    }

    @POST
    @Path("/progress")
    @Idempotent
    public RestResponse<ProgressResponse> report(@RestPath UUID id, ProgressRequest request) {
        var entry = reportProgress.report(id, request.toReport());
        return RestResponse.ResponseBuilder.<ProgressResponse>created(URI.create("skps/%s/progress".formatted(id)))
                .entity(ProgressResponse.from(entry))
                .build();
    }

    @GET
    @Path("/feedback")
    public Page<FeedbackResponse> feedback(@RestPath UUID id, @BeanParam PageParams page) {
        openSkp.read(id, "view-feedback");
        return directory.feedback(id, page.toRequest(id)).map(FeedbackResponse::from);
    }

    @POST
    @Path("/feedback")
    @Idempotent
    public RestResponse<FeedbackResponse> give(@RestPath UUID id, FeedbackRequest request) {
        var given = giveFeedback.give(id, request.workResultId(), request.value(), request.comment());
        return RestResponse.ResponseBuilder.<FeedbackResponse>created(URI.create("skps/%s/feedback".formatted(id)))
                .entity(FeedbackResponse.from(given))
                .build();
    }
}
