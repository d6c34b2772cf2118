package id.penataan.orgstructure.calculation.web;

import static java.util.Objects.requireNonNull;

import id.penataan.orgstructure.history.model.Faults;
import id.penataan.orgstructure.workload.model.Cycle;
import id.penataan.orgstructure.workload.model.WorkingTime;
import id.penataan.orgstructure.workload.model.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The work of one post: an approach and the part it needs. */
public record WorkloadNeedRequest(
        Approach approach,
        @Nullable List<Workload.Amount> amounts,
        Workload.@Nullable Standard standard,
        @Nullable Equipment equipment,
        @Nullable List<Task> tasks,
        @Nullable WorkingTimeBody workingTime,
        @Nullable LocalDate asOf) {
    /** How the work is measured. */
    public enum Approach {
        HASIL_KERJA,
        OBJEK_KERJA,
        PERALATAN_KERJA,
        TUGAS_PER_TUGAS
    }

    /** Tools and the people they need. */
    public record Equipment(
            BigDecimal tools,
            BigDecimal people,
            BigDecimal perTools,
            @Nullable Integer shifts) {}

    /** One task of the post. */
    public record Task(@Nullable String name, BigDecimal volume, Cycle cycle, BigDecimal normMinutes) {
        Workload.Task toTask() {
            return new Workload.Task(name, volume, cycle, normMinutes);
        }
    }

    Workload toWorkload(WorkingTime time) {
        return switch (approach) {
            case HASIL_KERJA -> new Workload.ByOutput(requireNonNull(amounts), requireNonNull(standard));
            case OBJEK_KERJA -> new Workload.ByObject(requireNonNull(amounts), requireNonNull(standard));
            case PERALATAN_KERJA -> byTools(requireNonNull(equipment));
            case TUGAS_PER_TUGAS ->
                new Workload.ByTasks(
                        requireNonNull(tasks).stream().map(Task::toTask).toList(), time);
        };
    }

    /** Names the parts that the approach needs and does not have, and those it cannot use. */
    void check() {
        boolean perPerson = approach == Approach.HASIL_KERJA || approach == Approach.OBJEK_KERJA;
        var faults = new Faults();
        part(faults, perPerson, amounts, "/amounts");
        part(faults, perPerson, standard, "/standard");
        part(faults, approach == Approach.PERALATAN_KERJA, equipment, "/equipment");
        part(faults, approach == Approach.TUGAS_PER_TUGAS, tasks, "/tasks");
        faults.raise();
    }

    private void part(Faults faults, boolean needed, @Nullable Object part, String pointer) {
        var params = Map.<String, Object>of("approach", approach.name());
        faults.when(needed && part == null, pointer, "part-missing", params);
        faults.when(!needed && part != null, pointer, "part-not-used", params);
    }

    private static Workload byTools(Equipment equipment) {
        int shifts = equipment.shifts() == null ? 1 : equipment.shifts();
        return new Workload.ByTools(equipment.tools(), equipment.people(), equipment.perTools(), shifts);
    }
}
