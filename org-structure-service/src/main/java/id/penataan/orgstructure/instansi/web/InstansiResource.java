package id.penataan.orgstructure.instansi.web;

import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.orgstructure.instansi.KeepInstansi;
import id.penataan.orgstructure.instansi.model.Instansi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/instansi")
public class InstansiResource {
    private final KeepInstansi keep;
    private final Preconditions preconditions;

    public InstansiResource(KeepInstansi keep, Preconditions preconditions) {
        this.keep = keep;
        this.preconditions = preconditions;
    }

    @POST
    @Idempotent
    public RestResponse<Instansi> register(InstansiRequest request) {
        var registered = keep.register(request.toInstansi());
        return ResponseBuilder.<Instansi>created(URI.create("instansi/" + request.id()))
                .header("ETag", KeepInstansi.tag(registered).header())
                .entity(registered.instansi())
                .build();
    }

    @GET
    @Path("/{id}")
    public RestResponse<Instansi> get(@RestPath String id) {
        var registered = keep.registered(id);
        return preconditions.respond(KeepInstansi.tag(registered), registered::instansi);
    }

    @PUT
    @Path("/{id}")
    public RestResponse<Instansi> change(@RestPath String id, InstansiEntryRequest request) {
        var changed = keep.change(request.toInstansi(id));
        return Preconditions.tagged(KeepInstansi.tag(changed), changed.instansi());
    }
}
