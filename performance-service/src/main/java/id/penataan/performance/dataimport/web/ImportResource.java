package id.penataan.performance.dataimport.web;

import id.penataan.kit.dataimport.ImportQuery;
import id.penataan.kit.dataimport.Imports;
import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.operation.OperationView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/imports")
public class ImportResource {
    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Path("/skp-tahunan")
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<OperationView> skpTahunan(@BeanParam ImportQuery query, InputStream body) {
        return imports.accept("skp-tahunan", query.toParameters(), body);
    }
}
