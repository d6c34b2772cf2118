package id.penataan.staffing.employee.web;

import id.penataan.kit.time.AsOf;
import id.penataan.staffing.employee.EducationRow;
import id.penataan.staffing.employee.EmployeeDirectory;
import id.penataan.staffing.employee.EmployeeRecords;
import id.penataan.staffing.employee.PositionHistoryRow;
import id.penataan.staffing.employee.RankRow;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

@Path("/employees/{id}")
public class EmployeeHistoryResource {
    private final EmployeeRecords records;
    private final EmployeeDirectory directory;
    private final AsOf asOf;

    public EmployeeHistoryResource(EmployeeRecords records, EmployeeDirectory directory, AsOf asOf) {
        this.records = records;
        this.directory = directory;
        this.asOf = asOf;
    }

    @GET
    @Path("/ranks")
    public Whole<RankRow> ranks(@RestPath UUID id) {
        records.open(id, asOf.date(), "view-ranks");
        return new Whole<>(directory.ranks(id));
    }

    @GET
    @Path("/educations")
    public Whole<EducationRow> educations(@RestPath UUID id) {
        records.open(id, asOf.date(), "view-educations");
        return new Whole<>(directory.educations(id));
    }

    @GET
    @Path("/position-history")
    public Whole<PositionHistoryRow> positionHistory(@RestPath UUID id) {
        records.open(id, asOf.date(), "view-position-history");
        return new Whole<>(directory.positionHistory(id));
    }

    /** Everything of a kind about one person; too little to be paged. */
    public record Whole<T>(List<T> items) {}
}
