package id.penataan.staffing.placement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.staffing.placement.ActingRow;
import id.penataan.staffing.placement.model.ActingKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An acting assignment; beyond three and three months it is over its limit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActingResponse(
        UUID id,
        ActingKind kind,
        String state,
        boolean imported,
        UUID employeeId,
        String nip,
        String employeeName,
        @Nullable UUID positionId,
        @Nullable String positionTitle,
        UUID unitId,
        @Nullable String unitName,
        LocalDate validFrom,
        @Nullable LocalDate lastDay,
        boolean extended,
        boolean overLimit,
        LocalDate limit,
        @Nullable DecreeResponse decree,
        @Nullable DecreeResponse extensionDecree,
        Set<String> allowedActions,
        long revision) {

    static ActingResponse from(ActingRow row, LocalDate on, boolean mayAct) {
        var acting = row.assignment();
        var validTo = acting.validTo();
        return new ActingResponse(
                acting.id(),
                acting.kind(),
                acting.phase(on),
                acting.imported(),
                acting.employeeId(),
                acting.nip(),
                row.employeeName(),
                acting.positionId(),
                row.positionTitle(),
                acting.unitId(),
                row.unitName(),
                acting.validFrom(),
                validTo == null ? null : validTo.minusDays(1),
                acting.firstValidTo() != null,
                acting.overLimit(on),
                acting.limit().minusDays(1),
                DecreeResponse.from(acting.decree()),
                DecreeResponse.from(acting.extensionDecree()),
                mayAct ? acting.actions(on) : new TreeSet<>(),
                acting.revision());
    }
}
