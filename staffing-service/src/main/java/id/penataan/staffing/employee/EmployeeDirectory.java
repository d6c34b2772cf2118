package id.penataan.staffing.employee;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Personnel records to read. */
public interface EmployeeDirectory {
    Page<EmployeeRow> list(EmployeeFilter filter, Audience audience, PageRequest page);

    Optional<EmployeeDetail> find(UUID id, LocalDate asOf);

    List<RankRow> ranks(UUID id);

    List<EducationRow> educations(UUID id);

    List<PositionHistoryRow> positionHistory(UUID id);

    List<DisciplineRow> disciplines(UUID id, LocalDate asOf);

    PersonalData personalData(UUID id);

    Page<QualityFindingRow> qualityFindings(QualityFilter filter, Audience audience, PageRequest page);
}
