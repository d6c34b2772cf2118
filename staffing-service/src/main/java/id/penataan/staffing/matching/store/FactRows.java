package id.penataan.staffing.matching.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.matching.model.Demand;
import id.penataan.staffing.matching.model.Education;
import id.penataan.staffing.matching.model.Facts;
import id.penataan.staffing.matching.model.Measured;
import id.penataan.staffing.matching.model.Predikat;
import id.penataan.staffing.matching.model.Punishment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes records of the model from the rows of {@link MatchingSql}. */
@ApplicationScoped
class FactRows {
    private static final TypeReference<Map<String, Integer>> LEVELS_BY_CODE = new TypeReference<>() {};
    private static final TypeReference<List<Demand.Technical>> TECHNICAL = new TypeReference<>() {};

    private final ObjectMapper json;

    FactRows(ObjectMapper json) {
        this.json = json;
    }

    Demand demand(Tuple row) {
        var levels = text(row, "levels");
        return new Demand(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("unit_id", UUID.class),
                text(row, "unit_name"),
                level(row, "post_level"),
                text(row, "eselon_id"),
                text(row, "min_education_level"),
                pieces(text(row, "fields"), "\u001f").toList(),
                row.get("min_years", Integer.class),
                row.get("critical", Boolean.class),
                levels == null ? null : new Demand.Standard(numbers(levels), read(text(row, "technical"), TECHNICAL)));
    }

    Facts facts(Tuple row, int lastYear) {
        return new Facts(
                person(row),
                current(row),
                pieces(text(row, "educations"), "\u001e")
                        .map(FactRows::education)
                        .toList(),
                Spans.of(text(row, "service")),
                Spans.of(text(row, "prerequisite")),
                predikats(row, lastYear),
                pieces(text(row, "punishments"), "\u001e")
                        .map(FactRows::punishment)
                        .toList(),
                measured(row));
    }

    private static Facts.Person person(Tuple row) {
        var name = Stream.of(text(row, "title_prefix"), text(row, "name"))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
        var suffix = text(row, "title_suffix");
        return new Facts.Person(
                row.get("id", UUID.class),
                row.get("nip", String.class),
                suffix == null || suffix.isEmpty() ? name : name + ", " + suffix,
                row.get("employee_type", String.class),
                row.get("birth_date", LocalDate.class));
    }

    private static Facts.Current current(Tuple row) {
        return new Facts.Current(
                text(row, "kedudukan_hukum"),
                text(row, "golongan"),
                row.get("unit_id", UUID.class),
                text(row, "unit_name"),
                row.get("position_id", UUID.class),
                text(row, "jabatan_title"),
                level(row, "level"),
                row.get("seated_since", LocalDate.class));
    }

    private static Education education(String piece) {
        var parts = piece.split("\u001f", -1);
        return new Education(parts[0], parts[1], parts[2].isEmpty() ? null : Integer.valueOf(parts[2]));
    }

    private static Punishment punishment(String piece) {
        var parts = piece.split("\u001f", -1);
        return new Punishment(
                parts[0], LocalDate.parse(parts[1]), parts[2].isEmpty() ? null : LocalDate.parse(parts[2]));
    }

    private static Map<Integer, Predikat> predikats(Tuple row, int lastYear) {
        var found = new HashMap<Integer, Predikat>();
        var last = text(row, "last_year");
        var before = text(row, "year_before");
        if (last != null) {
            found.put(lastYear, Predikat.valueOf(last));
        }
        if (before != null) {
            found.put(lastYear - 1, Predikat.valueOf(before));
        }
        return found;
    }

    private @Nullable Measured measured(Tuple row) {
        var levels = text(row, "levels");
        return levels == null
                ? null
                : new Measured(
                        row.get("assessed_on", LocalDate.class),
                        row.get("valid_until", LocalDate.class),
                        numbers(levels),
                        read(text(row, "technical"), LEVELS_BY_CODE));
    }

    private <T> T read(@Nullable String text, TypeReference<T> shape) {
        try {
            return json.readValue(text == null ? "null" : text, shape);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored levels cannot be read", broken);
        }
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }

    private static Stream<String> pieces(@Nullable String text, String separator) {
        return text == null || text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(separator, -1));
    }

    private static @Nullable PostLevel level(Tuple row, String column) {
        var name = text(row, column);
        return name == null ? null : PostLevel.valueOf(name);
    }

    private static @Nullable String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
