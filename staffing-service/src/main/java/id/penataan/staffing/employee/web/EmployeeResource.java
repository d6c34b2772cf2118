package id.penataan.staffing.employee.web;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.staffing.employee.EmployeeDetail;
import id.penataan.staffing.employee.EmployeeRecords;
import id.penataan.staffing.employee.EmployeeRow;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/employees")
public class EmployeeResource {
    private final EmployeeRecords records;
    private final AsOf asOf;
    private final Preconditions preconditions;

    public EmployeeResource(EmployeeRecords records, AsOf asOf, Preconditions preconditions) {
        this.records = records;
        this.asOf = asOf;
        this.preconditions = preconditions;
    }

    @GET
    public Page<EmployeeRow> list(@BeanParam EmployeeQuery query, @BeanParam PageParams page) {
        var filter = query.asOf(asOf.date());
        return records.list(filter, page.toRequest(filter.values()));
    }

    @GET
    @Path("/{id}")
    public RestResponse<EmployeeDetail> get(@RestPath UUID id) {
        var found = records.open(id, asOf.date(), "view-record");
        return preconditions.respond(found.tag(), () -> found);
    }
}
