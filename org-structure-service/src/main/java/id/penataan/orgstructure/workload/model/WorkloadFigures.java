package id.penataan.orgstructure.workload.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dated figures that workload analysis takes from regulations. */
public interface WorkloadFigures {
    /** The working time of this basis on that day. */
    Optional<WorkingTime> workingTime(String basis, LocalDate day);

    /** The working time that applies when no basis is chosen. */
    WorkingTime usualWorkingTime(LocalDate day);

    Annualisation annualisation(LocalDate day);

    /** Bands of efficiency, the highest first. */
    List<EfficiencyBand> efficiencyBands(LocalDate day);
}
