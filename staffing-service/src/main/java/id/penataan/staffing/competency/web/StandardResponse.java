package id.penataan.staffing.competency.web;

import id.penataan.kit.precondition.ETag;
import id.penataan.staffing.competency.model.Core;
import id.penataan.staffing.competency.model.LegalSource;
import id.penataan.staffing.competency.model.Standard;
import id.penataan.staffing.competency.model.TechnicalLevel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of the standard of a job title. */
public record StandardResponse(
        UUID id,
        String jobTitle,
        String jenisJabatan,
        @Nullable String jenjang,
        Map<String, Integer> levels,
        List<TechnicalLevel> technical,
        @Nullable LegalSource legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    static StandardResponse from(Standard standard) {
        var facts = standard.facts();
        return new StandardResponse(
                standard.id(),
                facts.jobTitle(),
                facts.jenisJabatan(),
                facts.jenjang(),
                byCode(facts.levels()),
                facts.technical(),
                standard.legalBasis(),
                standard.validFrom(),
                standard.validTo());
    }

    static ETag tag(Standard standard) {
        return ETag.of(standard.id(), standard.validFrom(), standard.revision());
    }

    static Map<String, Integer> byCode(List<Integer> levels) {
        var byCode = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < levels.size(); i++) {
            byCode.put(Core.CODES.get(i), levels.get(i));
        }
        return byCode;
    }
}
