package id.penataan.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of one run, as a table to read and as JSON to compare. */
final class Report {
    /** One figure with the bar it is held to, if there is one. */
    record Row(
            String agency,
            String what,
            double value,
            String unit,
            @Nullable String bar,
            @Nullable Timing timing) {}

    private final Machine machine;
    private final List<Row> rows = new ArrayList<>();

    Report(Machine machine) {
        this.machine = machine;
    }

    Row add(String agency, Timing timing, @Nullable String bar) {
        return add(new Row(agency, timing.what(), timing.median(), "ms", bar, timing));
    }

    Row add(Row row) {
        rows.add(row);
        return row;
    }

    static String line(Row row) {
        var ratio = row.timing() == null ? null : row.timing().ratio();
        return String.format(
                Locale.ROOT,
                "%-18s %-52s %10.1f %-5s %s%s",
                row.agency(),
                row.what(),
                row.value(),
                row.unit(),
                row.bar() == null ? "" : "bar " + row.bar() + "  ",
                ratio == null ? "" : String.format(Locale.ROOT, "%.1f × the SQL alone", ratio));
    }

    Path write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve(name + ".json").toFile(), Map.of("machine", machine.facts(), "rows", rows));
        return Files.writeString(folder.resolve(name + ".md"), markdown(name));
    }

    private String markdown(String name) {
        var text = new StringBuilder("# Measurements of " + name + "\n\n");
        machine.facts()
                .forEach((fact, value) -> text.append("- ")
                        .append(fact)
                        .append(": ")
                        .append(value)
                        .append('\n'));
        text.append("\n| agency | what | value | p99 | bar | SQL alone | ratio |\n|---|---|---|---|---|---|---|\n");
        for (var row : rows) {
            var timing = row.timing();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f %s | %s | %s | %s | %s |%n",
                    row.agency(),
                    row.what(),
                    row.value(),
                    row.unit(),
                    timing == null ? "" : number(timing.p99()),
                    row.bar() == null ? "" : row.bar(),
                    timing == null ? "" : number(timing.floor()),
                    timing == null ? "" : number(timing.ratio())));
        }
        return text.toString();
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.1f", value);
    }
}
