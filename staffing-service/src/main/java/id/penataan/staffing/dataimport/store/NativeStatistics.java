package id.penataan.staffing.dataimport.store;

import id.penataan.staffing.dataimport.model.Statistics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

@ApplicationScoped
class NativeStatistics implements Statistics {
    private static final List<String> PEOPLE = List.of(
            "unit_version",
            "position_version",
            "employee",
            "employee_name_token",
            "employment",
            "employee_rank",
            "education",
            "personal_data",
            "quality_finding",
            "placement");
    private static final List<String> CAREERS = List.of(
            "education", "position_history", "discipline", "competency_standard", "assessment", "acting_assignment");

    private final Session session;

    NativeStatistics(Session session) {
        this.session = session;
    }

    @Override
    public void refreshPeople() {
        analyze(PEOPLE);
    }

    @Override
    public void refreshCareers() {
        analyze(CAREERS);
    }

    private void analyze(List<String> tables) {
        session.createNativeMutationQuery("analyze " + String.join(", ", tables))
                .executeUpdate();
    }
}
