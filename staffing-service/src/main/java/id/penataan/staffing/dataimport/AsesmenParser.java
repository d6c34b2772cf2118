package id.penataan.staffing.dataimport;

import static id.penataan.kit.tabular.DateStyle.ISO;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.penataan.kit.tabular.TableRow;
import id.penataan.staffing.competency.model.AssessmentFacts;
import id.penataan.staffing.competency.model.Competency;
import id.penataan.staffing.competency.model.Core;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of assessments. One that is said to be held in the future is bad. */
record AsesmenParser(PersonKey people, Set<String> technicalCodes, LocalDate today) {
    private static final Pattern TECHNICAL = Pattern.compile("([^=;]+)=([1-5])");
    private static final List<String> POTENTIAL =
            IntStream.rangeClosed(1, 8).mapToObj(i -> "P" + i).toList();
    private static final BigDecimal TOP_SCORE = BigDecimal.valueOf(100);

    static AsesmenParser of(PersonKey people, List<Competency> catalogue, LocalDate today) {
        var technical = catalogue.stream()
                .filter(one -> one.kind().equals("TEKNIS"))
                .map(Competency::code)
                .collect(toUnmodifiableSet());
        return new AsesmenParser(people, technical, today);
    }

    static Stream<String> scoreColumns() {
        return Stream.concat(Core.CODES.stream(), POTENTIAL.stream());
    }

    @Nullable
    AssessmentFacts parse(TableRow row) {
        var person = people.find(row);
        row.required("tanggal_asesmen");
        var day = row.date("tanggal_asesmen", ISO).orElse(null);
        if (day != null && day.isAfter(today)) {
            row.error("tanggal_asesmen", "date-in-future", Map.of());
        }
        var levels = Core.CODES.stream().map(code -> level(row, code)).toList();
        var technical = technical(row);
        var potential = POTENTIAL.stream().map(aspect -> score(row, aspect)).toList();
        return person == null || day == null || !row.isGood()
                ? null
                : new AssessmentFacts(person, day, levels, technical, potential, null);
    }

    private Map<String, Integer> technical(TableRow row) {
        var found = new TreeMap<String, Integer>();
        for (var part : row.text("teknis").split(";", -1)) {
            if (part.isBlank()) {
                continue;
            }
            var match = TECHNICAL.matcher(part.strip());
            if (!match.matches()) {
                row.error("teknis", "technical-unreadable", Map.of("part", part.strip()));
            } else if (!technicalCodes.contains(match.group(1))) {
                row.error("teknis", "competency-unknown", Map.of("code", match.group(1)));
            } else {
                found.put(match.group(1), Integer.valueOf(match.group(2)));
            }
        }
        return found;
    }

    private static int level(TableRow row, String column) {
        row.required(column);
        return row.integer(column, Core.LOWEST, Core.HIGHEST).orElse(Core.LOWEST);
    }

    private static BigDecimal score(TableRow row, String column) {
        row.required(column);
        return row.decimal(column, BigDecimal.ZERO, TOP_SCORE).orElse(BigDecimal.ZERO);
    }
}
