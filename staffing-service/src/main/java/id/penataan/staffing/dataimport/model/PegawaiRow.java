package id.penataan.staffing.dataimport.model;

import id.penataan.staffing.employee.model.Education;
import id.penataan.staffing.employee.model.EmployeeFacts;
import id.penataan.staffing.employee.model.EmploymentFacts;
import id.penataan.staffing.employee.model.PersonalFacts;
import id.penataan.staffing.employee.model.QualityFinding;
import id.penataan.staffing.employee.model.Rank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one row of an employee download says about a person. */
public record PegawaiRow(
        EmployeeFacts facts,
        PersonalFacts personal,
        EmploymentFacts employment,
        @Nullable Rank rank,
        @Nullable Education education,
        List<QualityFinding> findings) {
    public PegawaiRow {
        findings = List.copyOf(findings);
    }

    public String nip() {
        return facts.nip();
    }
}
