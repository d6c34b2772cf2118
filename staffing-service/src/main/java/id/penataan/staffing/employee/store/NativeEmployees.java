package id.penataan.staffing.employee.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.classification.Classifications;
import id.penataan.staffing.employee.Audience;
import id.penataan.staffing.employee.DisciplineRow;
import id.penataan.staffing.employee.EducationRow;
import id.penataan.staffing.employee.EmployeeDetail;
import id.penataan.staffing.employee.EmployeeDirectory;
import id.penataan.staffing.employee.EmployeeFilter;
import id.penataan.staffing.employee.EmployeeRow;
import id.penataan.staffing.employee.PersonalData;
import id.penataan.staffing.employee.PositionHistoryRow;
import id.penataan.staffing.employee.QualityFilter;
import id.penataan.staffing.employee.QualityFindingRow;
import id.penataan.staffing.employee.RankRow;
import id.penataan.staffing.reference.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Personnel records read straight into what is shown. */
@ApplicationScoped
class NativeEmployees implements EmployeeDirectory {
    private final Session session;
    private final Tenancy tenancy;
    private final Classifications classifications;
    private final Units units;
    private final ObjectMapper json;

    NativeEmployees(Session session, Tenancy tenancy, Classifications classifications, Units units, ObjectMapper json) {
        this.session = session;
        this.tenancy = tenancy;
        this.classifications = classifications;
        this.units = units;
        this.json = json;
    }

    @Override
    public Page<EmployeeRow> list(EmployeeFilter filter, Audience audience, PageRequest page) {
        var standings = classifications.activeStandings(filter.asOf());
        var sql =
                new EmployeeListSql(filter, audience, new Subtrees(units, filter.asOf()), tenancy.current(), standings);
        var rows = bound(session.createNativeQuery(sql.page(page), EmployeeRow.class), sql.parameters());
        return page.page(rows, row -> List.of(row.nameKey(), row.id().toString()), page.count() ? counted(sql) : null);
    }

    private long counted(EmployeeListSql sql) {
        var query = session.createNativeQuery(sql.count(), Long.class);
        return bound(query, sql.parameters()).getFirst();
    }

    @Override
    public Optional<EmployeeDetail> find(UUID id, LocalDate asOf) {
        var parameters = Map.of(
                "instansi",
                tenancy.current(),
                "id",
                id,
                "asOf",
                asOf,
                "standings",
                classifications.activeStandings(asOf).toArray(String[]::new));
        return bound(session.createNativeQuery(EmployeeSql.DETAIL, EmployeeDetail.class), parameters).stream()
                .findFirst();
    }

    @Override
    public List<RankRow> ranks(UUID id) {
        return of(id, EmployeeSql.RANKS, RankRow.class);
    }

    @Override
    public List<EducationRow> educations(UUID id) {
        return of(id, EmployeeSql.EDUCATIONS, EducationRow.class);
    }

    @Override
    public List<PositionHistoryRow> positionHistory(UUID id) {
        return of(id, EmployeeSql.POSITION_HISTORY, PositionHistoryRow.class);
    }

    @Override
    public List<DisciplineRow> disciplines(UUID id, LocalDate asOf) {
        var query = session.createNativeQuery(EmployeeSql.DISCIPLINES, DisciplineRow.class);
        return bound(query, Map.of("instansi", tenancy.current(), "id", id, "asOf", asOf));
    }

    @Override
    public PersonalData personalData(UUID id) {
        return of(id, EmployeeSql.PERSONAL_DATA, PersonalData.class).stream()
                .findFirst()
                .orElse(PersonalData.NONE);
    }

    @Override
    public Page<QualityFindingRow> qualityFindings(QualityFilter filter, Audience audience, PageRequest page) {
        var sql = new QualityListSql(filter, audience, new Subtrees(units, filter.asOf()), tenancy.current());
        var rows = bound(session.createNativeQuery(sql.page(page), QualityListSql.Row.class), sql.parameters());
        var total = page.count()
                ? bound(session.createNativeQuery(sql.count(), Long.class), sql.parameters())
                        .getFirst()
                : null;
        return page.page(rows, QualityListSql.Row::keys, total).map(row -> row.shown(json));
    }

    private <T> List<T> of(UUID id, String sql, Class<T> shape) {
        return bound(session.createNativeQuery(sql, shape), Map.of("instansi", tenancy.current(), "id", id));
    }

    /** Binds what the statement mentions; a list shares its parameters with its count, which needs fewer. */
    private static <T> List<T> bound(NativeQuery<T> query, Map<String, ?> parameters) {
        for (var name : query.getParameterMetadata().getNamedParameterNames()) {
            query.setParameter(name, parameters.get(name));
        }
        return query.getResultList();
    }
}
