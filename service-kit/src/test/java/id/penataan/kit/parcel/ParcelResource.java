package id.penataan.kit.parcel;

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

@Path("/imports/parcels")
public class ParcelResource {

    private final Imports imports;

    ParcelResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<OperationView> parcels(@BeanParam ImportQuery query, InputStream body) {
        return imports.accept("parcels", query.toParameters(), body);
    }
}
