package id.penataan.orgstructure.calculation;

import id.penataan.kit.failure.Invalid;
import id.penataan.orgstructure.workload.model.WorkingTime;
import id.penataan.orgstructure.workload.model.WorkloadFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** Finds the working time that was chosen. */
@ApplicationScoped
class ChooseWorkingTime {
    private static final String OWN = "OWN";

    private final WorkloadFigures figures;

    ChooseWorkingTime(WorkloadFigures figures) {
        this.figures = figures;
    }

    WorkingTime on(LocalDate day, TimeChoice choice) {
        if (choice.basis() != null && choice.minutesPerYear() != null) {
            throw Invalid.at("/workingTime", "basis-or-minutes");
        }
        if (choice.minutesPerYear() != null) {
            var usual = figures.usualWorkingTime(day);
            return new WorkingTime(OWN, choice.minutesPerYear(), usual.legalBasis(), OWN);
        }
        var basis = choice.basis();
        return basis == null
                ? figures.usualWorkingTime(day)
                : figures.workingTime(basis, day)
                        .orElseThrow(() -> Invalid.at(
                                "/workingTime/basis", "working-time-unknown", Map.of("value", basis, "date", day)));
    }
}
