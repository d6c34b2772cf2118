package id.penataan.staffing.competency;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.staffing.competency.model.Standard;
import id.penataan.staffing.employee.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Standards and assessments to read. */
public interface CompetencyDirectory {
    Page<StandardRow> standards(StandardFilter filter, PageRequest page);

    Optional<Standard> standard(UUID id, LocalDate asOf);

    List<Standard> versions(UUID id);

    Page<AssessmentRow> assessments(AssessmentFilter filter, Audience audience, PageRequest page);

    /** Which standards are asked for: by job title, kind, or the beginning of a title. */
    record StandardFilter(
            LocalDate asOf,
            @Nullable String jobTitle,
            @Nullable String jenisJabatan,
            @Nullable String q) {
        public @Nullable Object[] values() {
            return new Object[] {asOf, jobTitle, jenisJabatan, q};
        }
    }

    /** Which assessments are asked for: of a person, or those that may be used on the day or not. */
    record AssessmentFilter(
            LocalDate asOf,
            @Nullable UUID employee,
            @Nullable Boolean valid) {
        public @Nullable Object[] values() {
            return new Object[] {asOf, employee, valid};
        }
    }
}
