package id.penataan.staffing.classification;

import id.penataan.kit.precondition.ETag;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/classifications/{list}")
public class ClassificationResource {
    private final Classifications classifications;
    private final AsOf asOf;
    private final Preconditions preconditions;

    public ClassificationResource(Classifications classifications, AsOf asOf, Preconditions preconditions) {
        this.classifications = classifications;
        this.asOf = asOf;
        this.preconditions = preconditions;
    }

    @GET
    public RestResponse<ClassificationList> list(@RestPath CodeList list) {
        var codes = classifications.of(list, asOf.date());
        return preconditions.respond(ETag.of(list, codes), () -> new ClassificationList(list, codes));
    }

    /** A whole code table. */
    public record ClassificationList(CodeList list, List<Classification> codes) {}
}
