package id.penataan.orgstructure.dataimport.web;

import id.penataan.kit.dataimport.ImportQuery;
import id.penataan.kit.dataimport.Imports;
import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.operation.OperationView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;

/** The files this service takes in. */
@Path("/imports")
public class ImportResource {
    private final Imports imports;

    public ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Path("/ref-unor")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public RestResponse<OperationView> refUnor(@BeanParam ImportQuery query, InputStream file) {
        return imports.accept("ref-unor", query.toParameters(), file);
    }

    @POST
    @Path("/jabatan")
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<OperationView> jabatan(@BeanParam ImportQuery query, InputStream file) {
        return imports.accept("jabatan", query.toParameters(), file);
    }
}
