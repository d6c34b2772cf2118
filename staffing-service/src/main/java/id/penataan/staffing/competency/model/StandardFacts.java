package id.penataan.staffing.competency.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the competency standard of a job title asks for (Standar Kompetensi Jabatan, PermenPANRB 38/2017). */
public record StandardFacts(
        String jobTitle,
        String jenisJabatan,
        @Nullable String jenjang,
        List<Integer> levels,
        List<TechnicalLevel> technical) {
    public StandardFacts {
        levels = new Core(levels).levels();
        technical = List.copyOf(technical);
    }
}
