package id.penataan.staffing.employee.web;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.time.AsOf;
import id.penataan.staffing.employee.EmployeeRecords;
import id.penataan.staffing.employee.QualityFilter;
import id.penataan.staffing.employee.QualityFindingRow;
import id.penataan.staffing.employee.model.QualityIndicator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/quality-findings")
public class QualityFindingResource {
    private final EmployeeRecords records;
    private final AsOf asOf;

    public QualityFindingResource(EmployeeRecords records, AsOf asOf) {
        this.records = records;
        this.asOf = asOf;
    }

    @GET
    public Page<QualityFindingRow> list(
            @RestQuery @Nullable QualityIndicator indicator,
            @RestQuery @Nullable UUID employee,
            @RestQuery @Nullable UUID unit,
            @BeanParam PageParams page) {
        var filter = new QualityFilter(asOf.date(), indicator, employee, unit);
        return records.qualityFindings(filter, page.toRequest(filter.values()));
    }
}
