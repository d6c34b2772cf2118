package id.penataan.staffing.employee.web;

import id.penataan.kit.precondition.ETag;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.staffing.employee.DisciplineRow;
import id.penataan.staffing.employee.EmployeeDirectory;
import id.penataan.staffing.employee.EmployeeRecords;
import id.penataan.staffing.employee.PersonalData;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/employees/{id}")
public class PersonalDataResource {
    private final EmployeeRecords records;
    private final EmployeeDirectory directory;
    private final AsOf asOf;
    private final Preconditions preconditions;

    public PersonalDataResource(
            EmployeeRecords records, EmployeeDirectory directory, AsOf asOf, Preconditions preconditions) {
        this.records = records;
        this.directory = directory;
        this.asOf = asOf;
        this.preconditions = preconditions;
    }

    @GET
    @Path("/personal-data")
    public RestResponse<PersonalData> personalData(@RestPath UUID id, @RestQuery @Nullable String purpose) {
        records.openPersonal(id, asOf.date(), purpose);
        var found = directory.personalData(id);
        return preconditions.respond(ETag.of(id, found), () -> found);
    }

    @GET
    @Path("/disciplines")
    public Disciplines disciplines(@RestPath UUID id, @RestQuery @Nullable String purpose) {
        records.openPersonal(id, asOf.date(), purpose);
        return new Disciplines(directory.disciplines(id, asOf.date()));
    }

    /** All punishments of one person. */
    public record Disciplines(List<DisciplineRow> items) {}
}
