package id.penataan.performance.document.web;

import id.penataan.kit.precondition.ETag;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.performance.document.PrintSkp;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/skps/{id}/document.pdf")
public class DocumentResource {
    private final PrintSkp printSkp;
    private final Preconditions preconditions;

    DocumentResource(PrintSkp printSkp, Preconditions preconditions) {
        this.printSkp = printSkp;
        this.preconditions = preconditions;
    }

    /** The tag is of what is shown, so an unchanged form is not even drawn. */
    @GET
    @Produces("application/pdf")
    public RestResponse<byte[]> download(@RestPath UUID id) {
        var document = printSkp.gather(id);
        return preconditions.respond(ETag.of(document), () -> printSkp.draw(document));
    }
}
