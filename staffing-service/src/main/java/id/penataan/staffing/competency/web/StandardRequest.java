package id.penataan.staffing.competency.web;

import id.penataan.staffing.competency.model.Core;
import id.penataan.staffing.competency.model.LegalSource;
import id.penataan.staffing.competency.model.StandardFacts;
import id.penataan.staffing.competency.model.TechnicalLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standard of a job title as it is to hold from a day on. */
public record StandardRequest(
        String jobTitle,
        String jenisJabatan,
        @Nullable String jenjang,
        Map<String, Integer> levels,
        @Nullable List<TechnicalLevel> technical,
        LocalDate validFrom,
        LegalSource legalBasis) {
    StandardFacts facts() {
        return new StandardFacts(
                jobTitle.strip(),
                jenisJabatan,
                jenjang,
                Core.of(levels).levels(),
                technical == null ? List.of() : technical);
    }
}
