package id.penataan.orgstructure.workload.model;

import static id.penataan.orgstructure.workload.model.Figures.YEAR;
import static id.penataan.orgstructure.workload.model.Figures.minutes;
import static id.penataan.orgstructure.workload.model.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PermenPANRB 1/2020; examples of KEP/75/M.PAN/7/2004. */
class WorkloadTest {
    @Test
    void dividesProductsByWhatOnePersonProduces() {
        var products = List.of(new Workload.Amount("data", number("200"), Cycle.HARI));
        var work = new Workload.ByOutput(products, new Workload.Standard(number("30"), Cycle.HARI));

        assertThat(work.quotient(YEAR).shown()).isEqualByComparingTo("6.6667");
        assertThat(work.quotient(YEAR).seats()).isEqualTo(7);
    }

    @Test
    void dividesThoseServedByHowManyOnePersonServes() {
        var patients = List.of(new Workload.Amount("pasien", number("80"), Cycle.HARI));
        var work = new Workload.ByObject(patients, new Workload.Standard(number("25"), Cycle.HARI));

        assertThat(work.quotient(YEAR).shown()).isEqualByComparingTo("3.2");
        assertThat(work.quotient(YEAR).seats()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} tools, {1} person per {2}: {4}")
    @CsvSource({"20, 1, 1, 1, 20", "20, 1, 5, 1, 4", "20, 1, 5, 3, 12", "0, 1, 5, 1, 0"})
    void multipliesToolsByPeoplePerTool(String tools, String people, String perTools, int shifts, int seats) {
        var work = new Workload.ByTools(number(tools), number(people), number(perTools), shifts);

        assertThat(work.quotient(YEAR).seats()).isEqualTo(seats);
    }

    @ParameterizedTest(name = "{0} with {1} minutes: {2}")
    @CsvSource({
        "1200x30;600x45;240x120;12x600, 72000, 1.3750, 1",
        "1200x30;600x45;240x120;12x600, 75000, 1.3200, 1",
        "5760x12;5760x6;5760x5, 75000, 1.7664, 2",
        "1250x90, 75000, 1.5000, 2"
    })
    void sumsTheMinutesOfAllTasksBeforeRoundingOnce(String tasks, String wke, String shown, int seats) {
        var work = new Workload.ByTasks(yearly(tasks), minutes(wke));

        assertThat(work.quotient(YEAR).shown()).isEqualByComparingTo(shown);
        assertThat(work.quotient(YEAR).seats()).isEqualTo(seats);
    }

    @Test
    void countsDailyWeeklyAndMonthlyVolumesByTheYear() {
        var tasks = List.of(
                new Workload.Task("harian", number("2"), Cycle.HARI, number("10")),
                new Workload.Task("mingguan", number("3"), Cycle.MINGGU, number("10")),
                new Workload.Task("bulanan", number("4"), Cycle.BULAN, number("10")),
                new Workload.Task("tahunan", number("5"), Cycle.TAHUN, number("10")));

        var total = new Workload.ByTasks(tasks, minutes("75000")).minutes(YEAR);

        assertThat(total).isEqualByComparingTo("7030");
    }

    @Test
    void needsNobodyWhereThereIsNoWork() {
        assertThat(new Workload.ByTasks(List.of(), minutes("75000"))
                        .quotient(YEAR)
                        .seats())
                .isZero();
    }

    private static List<Workload.Task> yearly(String tasks) {
        return Arrays.stream(tasks.split(";"))
                .map(task -> task.split("x"))
                .map(parts -> new Workload.Task(null, number(parts[0]), Cycle.TAHUN, number(parts[1])))
                .toList();
    }
}
