package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.PostLevel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a position asks of its holder on a date: level, education, years and the competency standard of its title. */
public record Demand(
        UUID positionId,
        String title,
        UUID unitId,
        @Nullable String unitName,
        @Nullable PostLevel level,
        @Nullable String eselonId,
        @Nullable String minEducation,
        List<String> fieldsOfStudy,
        int minYears,
        boolean critical,
        @Nullable Standard standard) {
    public Demand {
        fieldsOfStudy = List.copyOf(fieldsOfStudy);
    }

    /** The competency standard of the job title: levels of M1 to M8 and S1, and technical competencies. */
    public record Standard(List<Integer> levels, List<Technical> technical) {
        public Standard {
            levels = List.copyOf(levels);
            technical = List.copyOf(technical);
        }
    }

    /** A technical competency the post asks for. */
    public record Technical(String code, String name, int level) {}

    /** 'Semua jurusan' or no list at all leaves the field open. */
    public boolean anyField() {
        return fieldsOfStudy.isEmpty()
                || fieldsOfStudy.stream().anyMatch(field -> field.equalsIgnoreCase("Semua jurusan"));
    }
}
