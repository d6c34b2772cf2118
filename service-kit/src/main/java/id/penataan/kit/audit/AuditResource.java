package id.penataan.kit.audit;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.tenancy.Tenancy;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The audit trail of the caller's agency, youngest first, and the proof that nobody touched it. */
@Path("/audit")
@Blocking
public class AuditResource {

    private final AuditTrail trail;
    private final VerifyAudit verifyAudit;
    private final Tenancy tenancy;

    AuditResource(AuditTrail trail, VerifyAudit verifyAudit, Tenancy tenancy) {
        this.trail = trail;
        this.verifyAudit = verifyAudit;
        this.tenancy = tenancy;
    }

    @GET
    public Page<AuditEntryView> list(@BeanParam AuditFilter filter, @BeanParam PageParams params) {
        var request = params.toRequest(filter.values());
        var entries = trail.page(tenancy.current(), filter, request.after(0), request.fetch());
        var total = request.count() ? trail.count(tenancy.current(), filter) : null;
        return request.page(entries, entry -> List.of(Long.toString(entry.sequence())), total)
                .map(AuditEntryView::of);
    }

    @GET
    @Path("/verify")
    public AuditVerification verify() {
        return verifyAudit.now();
    }
}
