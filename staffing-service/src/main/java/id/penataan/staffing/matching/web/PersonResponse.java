package id.penataan.staffing.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.matching.model.Facts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who the candidate is and what post is held on the date. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonResponse(
        UUID id,
        String nip,
        String name,
        @Nullable String golongan,
        @Nullable String postTitle,
        @Nullable PostLevel postLevel,
        @Nullable LocalDate postSince,
        @Nullable UUID unitId,
        @Nullable String unitName) {

    static PersonResponse from(Facts facts) {
        var current = facts.current();
        return new PersonResponse(
                facts.person().id(),
                facts.person().nip(),
                facts.person().name(),
                current.golongan(),
                current.title(),
                current.level(),
                current.since(),
                current.unitId(),
                current.unitName());
    }
}
