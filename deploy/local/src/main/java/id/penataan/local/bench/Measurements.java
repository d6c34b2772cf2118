package id.penataan.local.bench;

import id.penataan.local.bench.Report.Row;
import id.penataan.local.client.AgencyImport;
import id.penataan.local.client.Api;
import id.penataan.local.client.Unexpected;
import id.penataan.local.sample.Agency;
import id.penataan.local.sample.AgencyFiles;
import id.penataan.local.stack.Identity;
import id.penataan.local.stack.Installation;
import id.penataan.local.stack.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Consumer;

/** The measurements, written to a file that also names the machine and the versions. */
public record Measurements(Installation installation, Consumer<String> out) {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate SAMPLE_SINCE = LocalDate.of(2020, 1, 1);
    private static final Map<String, String> BARS = Map.of(
            "whole tree with need and filled", "< 60 ms",
            "the same with If-None-Match", "< 5 ms",
            "page of 50 employees of a subtree, first", "< 10 ms",
            "page of 50 employees of a subtree, last", "< 10 ms",
            "move of a dinas of 55 units, history kept", "< 25 ms");

    public boolean take() {
        var stamp = LocalDateTime.now(JAKARTA).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        try (var sql = new PlainSql(installation, Service.STAFFING)) {
            var report = new Report(Machine.here(sql.value("show server_version")));
            generated(report, "ukur-" + stamp);
            sample(report, "lampung-" + stamp);
            var file = report.write(installation.home().folder().resolve("bench"), stamp);
            out.accept("written to " + file);
            return true;
        } catch (SQLException | IOException | Unexpected failed) {
            out.accept("the measurement stopped: " + failed.getMessage());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void generated(Report report, String slug) throws IOException, SQLException, InterruptedException {
        var today = LocalDate.now(JAKARTA);
        var folder = Files.createTempDirectory("penataan-bench");
        out.accept("making and importing an agency of 3,301 units and 20,000 employees …");
        AgencyFiles.write(Agency.wide(slug, today, 20_000), folder);
        load(slug, folder, today.minusYears(8).withDayOfYear(1));
        measure(report, "3,301/20,000", slug, today);
        add(report, "3,301/20,000", new Moves(subject(slug, today)).take());
        var row = new ThousandEmployees(installation, slug + "-impor", folder, today).take("3,301/20,000");
        out.accept(Report.line(report.add(row)));
    }

    /** The sample province, where its files are at hand. */
    private void sample(Report report, String slug) throws IOException, SQLException, InterruptedException {
        var root = Path.of(System.getProperty("penataan.root", "."));
        var folder = root.resolve("../shared/samples/provinsi-lampung").normalize();
        if (!Files.isDirectory(folder)) {
            out.accept("provinsi-lampung skipped: " + folder + " is not here");
            return;
        }
        out.accept("importing provinsi-lampung …");
        load(slug, folder, SAMPLE_SINCE);
        measure(report, "provinsi-lampung", slug, LocalDate.now(JAKARTA));
    }

    private void load(String slug, Path folder, LocalDate structureSince) {
        long begun = System.nanoTime();
        new AgencyImport(installation, slug, out).all(folder, structureSince);
        out.accept("imported and known to all services in %d s".formatted((System.nanoTime() - begun) / 1_000_000_000));
    }

    private void measure(Report report, String agency, String slug, LocalDate today)
            throws SQLException, InterruptedException {
        var subject = subject(slug, today);
        new Reads(subject, installation, timing -> add(report, agency, timing)).take();
        var load = new Load(8, Duration.ofSeconds(20))
                .of(
                        "8 clients on the subtree page for 20 s",
                        () -> subject.api()
                                .get(Service.STAFFING, subject.page())
                                .status());
        var timing = load.timing();
        out.accept(Report.line(
                report.add(new Row(agency, timing.what(), load.perSecond(), "req/s", "> 1000 req/s", timing))));
        out.accept("%60s p50 %.1f ms, p99 %.1f ms".formatted("", timing.median(), timing.p99()));
        out.accept(Report.line(
                report.add(new Row(agency, "clients of these that met an error", load.failures(), "", "0", null))));
    }

    private void add(Report report, String agency, Timing timing) {
        out.accept(Report.line(report.add(agency, timing, BARS.get(timing.what()))));
    }

    private Subject subject(String slug, LocalDate today) {
        var roles = new String[] {"admin-organisasi", "admin-kepegawaian", "integrator"};
        return Subject.of(slug, Api.of(installation, Identity.of(slug, roles)), today);
    }
}
