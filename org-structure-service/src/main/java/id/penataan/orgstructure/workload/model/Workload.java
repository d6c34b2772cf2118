package id.penataan.orgstructure.workload.model;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The work of a post, measured by one of the four approaches (PermenPANRB 1/2020; Peraturan BKN 9/2022). */
public sealed interface Workload {
    /** Work divided by what one person can do: the need before rounding. */
    Quotient quotient(Annualisation year);

    /** The sums on the way, in order. */
    List<WorkloadStep> steps(Annualisation year);

    /** The approach: HASIL_KERJA, OBJEK_KERJA, PERALATAN_KERJA or TUGAS_PER_TUGAS. */
    String approach();

    /** An amount in each cycle, of products or of those served. */
    record Amount(@Nullable String name, BigDecimal volume, Cycle cycle) {}

    /** What one person manages in each cycle. */
    record Standard(BigDecimal volume, Cycle cycle) {}

    /** One task: how often it comes up and how many minutes it takes (norma waktu). */
    record Task(@Nullable String name, BigDecimal volume, Cycle cycle, BigDecimal normMinutes) {}

    /** Hasil kerja: countable products divided by what one person produces. */
    record ByOutput(List<Amount> products, Standard standard) implements Workload {
        @Override
        public Quotient quotient(Annualisation year) {
            return perPerson(products, standard, year);
        }

        @Override
        public List<WorkloadStep> steps(Annualisation year) {
            return amountSteps(products, standard, year);
        }

        @Override
        public String approach() {
            return "HASIL_KERJA";
        }
    }

    /** Objek kerja: those served divided by how many one person serves. */
    record ByObject(List<Amount> objects, Standard standard) implements Workload {
        @Override
        public Quotient quotient(Annualisation year) {
            return perPerson(objects, standard, year);
        }

        @Override
        public List<WorkloadStep> steps(Annualisation year) {
            return amountSteps(objects, standard, year);
        }

        @Override
        public String approach() {
            return "OBJEK_KERJA";
        }
    }

    /** Peralatan kerja: tools times people per tools, in every shift. */
    record ByTools(BigDecimal tools, BigDecimal people, BigDecimal perTools, int shifts) implements Workload {
        @Override
        public Quotient quotient(Annualisation year) {
            return new Quotient(tools.multiply(people).multiply(BigDecimal.valueOf(shifts)), perTools);
        }

        @Override
        public List<WorkloadStep> steps(Annualisation year) {
            var params =
                    Map.<String, Object>of("tools", tools, "people", people, "perTools", perTools, "shifts", shifts);
            return List.of(new WorkloadStep("need-by-tools", params));
        }

        @Override
        public String approach() {
            return "PERALATAN_KERJA";
        }
    }

    /** Tugas per tugas jabatan: minutes of all tasks divided by the effective working time. */
    record ByTasks(List<Task> tasks, WorkingTime time) implements Workload {
        @Override
        public Quotient quotient(Annualisation year) {
            return new Quotient(minutes(year), time.minutesPerYear());
        }

        public BigDecimal minutes(Annualisation year) {
            return tasks.stream().map(task -> minutes(task, year)).reduce(ZERO, BigDecimal::add);
        }

        @Override
        public List<WorkloadStep> steps(Annualisation year) {
            var steps = new ArrayList<WorkloadStep>();
            for (var task : tasks) {
                steps.add(new WorkloadStep("task-minutes", params(task, year)));
            }
            steps.add(new WorkloadStep("task-minutes-total", Map.of("minutes", plain(minutes(year)))));
            steps.add(new WorkloadStep(
                    "working-time", Map.of("basis", time.basis(), "minutes", plain(time.minutesPerYear()))));
            return List.copyOf(steps);
        }

        @Override
        public String approach() {
            return "TUGAS_PER_TUGAS";
        }

        private static BigDecimal minutes(Task task, Annualisation year) {
            return year.perYear(task.volume(), task.cycle()).multiply(task.normMinutes());
        }

        private static Map<String, Object> params(Task task, Annualisation year) {
            return Map.of(
                    "name", task.name() == null ? "" : task.name(),
                    "volume", plain(task.volume()),
                    "factor", plain(year.factor(task.cycle())),
                    "norm", plain(task.normMinutes()),
                    "minutes", plain(minutes(task, year)));
        }
    }

    private static Quotient perPerson(List<Amount> amounts, Standard standard, Annualisation year) {
        return new Quotient(total(amounts, year), year.perYear(standard.volume(), standard.cycle()));
    }

    private static BigDecimal total(List<Amount> amounts, Annualisation year) {
        return amounts.stream()
                .map(amount -> year.perYear(amount.volume(), amount.cycle()))
                .reduce(ZERO, BigDecimal::add);
    }

    private static List<WorkloadStep> amountSteps(List<Amount> amounts, Standard standard, Annualisation year) {
        var perPerson = year.perYear(standard.volume(), standard.cycle());
        return List.of(
                new WorkloadStep("yearly-amount", Map.of("amount", plain(total(amounts, year)))),
                new WorkloadStep("yearly-standard", Map.of("standard", plain(perPerson))));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0
                ? ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
