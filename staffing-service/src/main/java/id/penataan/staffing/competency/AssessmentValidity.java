package id.penataan.staffing.competency;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.competency.model.Assessment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.Session;

/** For how long an assessment may be used, by the rule in force on its day: the agency's own one or that of the law. */
@ApplicationScoped
public class AssessmentValidity {
    private static final String YEARS = """
            select value from rule_parameter where name = 'assessment.validity-years'
              and instansi_id in ('*', :instansi) and effective_from <= :day
              and (effective_to is null or effective_to > :day)
            order by instansi_id = '*' limit 1""";

    private static final String EARLIEST = """
            select value from rule_parameter where name = 'assessment.validity-years' and instansi_id = '*'
            order by effective_from limit 1""";

    private final Session session;
    private final Tenancy tenancy;

    public AssessmentValidity(Session session, Tenancy tenancy) {
        this.session = session;
        this.tenancy = tenancy;
    }

    public LocalDate lastUsableDay(LocalDate assessedOn) {
        return Assessment.lastUsableDay(assessedOn, years(assessedOn));
    }

    /** Assessments from before the first rule are judged by it. */
    private int years(LocalDate day) {
        var found = session.createNativeQuery(YEARS, String.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("day", day)
                .getResultList();
        return Integer.parseInt(
                found.isEmpty()
                        ? session.createNativeQuery(EARLIEST, String.class).getSingleResult()
                        : found.getFirst());
    }
}
