package id.penataan.staffing.employee.web;

import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.staffing.employee.CorrectEmployee;
import id.penataan.staffing.employee.EmployeeDetail;
import id.penataan.staffing.employee.EmployeeRecords;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/employees/{id}/corrections")
public class CorrectionResource {
    private final EmployeeRecords records;
    private final CorrectEmployee correct;
    private final AsOf asOf;
    private final Preconditions preconditions;

    public CorrectionResource(
            EmployeeRecords records, CorrectEmployee correct, AsOf asOf, Preconditions preconditions) {
        this.records = records;
        this.correct = correct;
        this.asOf = asOf;
        this.preconditions = preconditions;
    }

    @POST
    @Idempotent
    public RestResponse<EmployeeDetail> correct(@RestPath UUID id, CorrectionRequest request) {
        preconditions.requireMatch(records.visible(id, asOf.date()).tag());
        correct.correct(id, request.correction(), request.reason());
        var after = records.visible(id, asOf.date());
        return Preconditions.tagged(after.tag(), after);
    }
}
