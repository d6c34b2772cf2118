package id.penataan.kit.sample;

import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/notes")
public class NoteResource {

    private final Notes notes;
    private final Preconditions preconditions;
    private final AsOf asOf;

    NoteResource(Notes notes, Preconditions preconditions, AsOf asOf) {
        this.notes = notes;
        this.preconditions = preconditions;
        this.asOf = asOf;
    }

    @GET
    public Page<NoteResponse> list(@RestQuery @DefaultValue("") String title, @BeanParam PageParams params) {
        var page = params.toRequest(title, asOf.date());
        var total = page.count() ? notes.count(title) : null;
        return page.page(notes.list(title, page), note -> List.of(note.title()), total);
    }

    @GET
    @Path("/{id}")
    public RestResponse<NoteResponse> get(@RestPath UUID id) {
        var note = notes.get(id);
        return preconditions.respond(note.tag(), () -> note);
    }

    @POST
    @Idempotent
    public RestResponse<NoteResponse> create(NoteRequest request, @RestQuery boolean dryRun) {
        var note = notes.create(request.title(), request.shelf());
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return RestResponse.ResponseBuilder.<NoteResponse>created(URI.create("notes/" + note.id()))
                .entity(note)
                .header("ETag", note.tag().header())
                .build();
    }

    @PUT
    @Path("/{id}")
    public RestResponse<NoteResponse> rename(@RestPath UUID id, NoteRequest request) {
        preconditions.requireMatch(notes.get(id).tag());
        var renamed = notes.rename(id, request.title());
        return Preconditions.tagged(renamed.tag(), renamed);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    public NoteRequest patch(@RestPath UUID id, NoteRequest request) {
        return request;
    }

    @POST
    @Path("/{id}/uploads")
    @Idempotent
    @Consumes("text/csv")
    @ResponseStatus(202)
    public Map<String, Object> upload(@RestPath UUID id, InputStream body) throws IOException {
        int first = body.read();
        var stored = notes.create("upload " + id, null);
        return Map.of("first", first, "id", stored.id());
    }
}
