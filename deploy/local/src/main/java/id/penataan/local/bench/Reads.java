package id.penataan.local.bench;

import id.penataan.local.client.Answer;
import id.penataan.local.stack.Installation;
import id.penataan.local.stack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/** The reads, each beside the same SQL alone. */
record Reads(Subject subject, Installation installation, Consumer<Timing> report) {
    private static final int RUNS = 60;

    void take() throws SQLException {
        try (var structure = new PlainSql(installation, Service.ORG_STRUCTURE);
                var staffing = new PlainSql(installation, Service.STAFFING)) {
            trees(structure);
            pages(staffing);
            people(staffing);
        }
    }

    private void trees(PlainSql sql) throws SQLException {
        var day = subject.today();
        var floor = treeFloor(sql, day);
        report.accept(timed("whole tree with need and filled", Service.ORG_STRUCTURE, "/units/tree")
                .over(floor));
        var etag = subject.api()
                .get(Service.ORG_STRUCTURE, "/units/tree")
                .expect(200)
                .version();
        report.accept(Stopwatch.time(
                "the same with If-None-Match",
                RUNS / 2,
                RUNS,
                run -> subject.api()
                        .getIfChanged(Service.ORG_STRUCTURE, "/units/tree", etag)
                        .expect(304)));
        var past = day.minusYears(1);
        var pastFloor = treeFloor(sql, past);
        report.accept(timed("tree as of a year ago", Service.ORG_STRUCTURE, "/units/tree?asOf=" + past)
                .over(pastFloor));
    }

    private Timing treeFloor(PlainSql sql, LocalDate day) throws SQLException {
        var instansi = subject.instansi();
        var units = sql.time("units", RUNS, text("tree-units"), instansi, day, day);
        var seats = sql.time("seats", RUNS, text("tree-seats"), instansi, day, day, instansi, day, day);
        return units.and(seats);
    }

    private void pages(PlainSql sql) throws SQLException {
        var day = subject.today();
        var instansi = subject.instansi();
        var units = sql.value(text("subtree"), subject.dinas().getFirst(), instansi, day, day);
        var floor = sql.time("page", RUNS, text("page"), instansi, day, day, units, day, day, day, day);
        report.accept(timed("page of 50 employees of a subtree, first", Service.STAFFING, subject.page())
                .over(floor));
        report.accept(timed("page of 50 employees of a subtree, last", Service.STAFFING, subject.lastPage()));
    }

    private void people(PlainSql sql) throws SQLException {
        var employee = subject.someEmployee();
        var id = employee.path("id").asText();
        var word = employee.path("name").asText().split(" ")[0];
        var day = subject.today();
        report.accept(timed("name search", Service.STAFFING, "/employees?limit=50&q=" + word));
        var floor = sql.time("employee", RUNS, text("employee"), day, day, day, day, day, day, subject.instansi(), id);
        report.accept(timed("one employee by id", Service.STAFFING, "/employees/" + id)
                .over(floor));
        var candidates = "/positions/" + subject.vacantPosition() + "/candidates?limit=50";
        report.accept(
                Stopwatch.time("top 50 candidates of a position", 3, 10, run -> get(Service.STAFFING, candidates)));
    }

    private Timing timed(String what, Service service, String path) {
        return Stopwatch.time(what, RUNS / 2, RUNS, run -> get(service, path));
    }

    private Answer get(Service service, String path) {
        return subject.api().get(service, path).expect(200);
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(Reads.class.getResourceAsStream("/bench/" + name + ".sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
