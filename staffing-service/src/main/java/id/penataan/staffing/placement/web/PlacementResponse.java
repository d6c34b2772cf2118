package id.penataan.staffing.placement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import id.penataan.staffing.placement.PlacementRow;
import id.penataan.staffing.placement.ReadPlacements;
import id.penataan.staffing.placement.model.PlacementState;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement with its decisions so far, the frozen evidence and what this caller may do with it now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementResponse(
        UUID id,
        String state,
        String origin,
        UUID employeeId,
        String nip,
        String employeeName,
        @Nullable UUID positionId,
        @Nullable String positionTitle,
        @Nullable Integer seatNo,
        UUID unitId,
        @Nullable String unitName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable ActResponse proposal,
        @Nullable ActResponse decision,
        @Nullable DecreeResponse decree,
        @Nullable ActResponse decreed,
        @Nullable ActResponse closing,
        @Nullable UUID endsPlacement,
        @JsonRawValue @Nullable String evidence,
        Set<String> allowedActions,
        long revision) {

    static PlacementResponse from(ReadPlacements.Detail detail) {
        var shown = Shown.of(detail.placement().state());
        PlacementRow row = detail.row();
        return new PlacementResponse(
                row.id(),
                row.state(),
                row.origin(),
                row.employeeId(),
                row.nip(),
                row.employeeName(),
                row.positionId(),
                row.positionTitle(),
                row.seatNo(),
                row.unitId(),
                row.unitName(),
                row.validFrom(),
                row.validTo(),
                ActResponse.from(detail.placement().proposal()),
                shown.decision(),
                shown.decree(),
                shown.decreed(),
                shown.closing(),
                shown.ends(),
                detail.evidence(),
                detail.actions(),
                row.revision());
    }

    /** What each state has to show. */
    private record Shown(
            @Nullable ActResponse decision,
            @Nullable DecreeResponse decree,
            @Nullable ActResponse decreed,
            @Nullable ActResponse closing,
            @Nullable UUID ends) {
        static Shown of(PlacementState state) {
            return switch (state) {
                case PlacementState.Proposed proposed -> new Shown(null, null, null, null, null);
                case PlacementState.Approved approved ->
                    new Shown(ActResponse.from(approved.decision()), null, null, null, null);
                case PlacementState.Decreed decreed -> {
                    var ended = decreed.ended();
                    yield new Shown(
                            ActResponse.from(decreed.decision()),
                            DecreeResponse.from(decreed.decree()),
                            ActResponse.from(decreed.decreed()),
                            null,
                            ended == null ? null : ended.placementId());
                }
                case PlacementState.Recorded recorded -> new Shown(null, null, null, null, null);
                case PlacementState.Rejected rejected ->
                    new Shown(ActResponse.from(rejected.decision()), null, null, null, null);
                case PlacementState.Withdrawn withdrawn ->
                    new Shown(null, null, null, ActResponse.from(withdrawn.closing()), null);
                case PlacementState.Cancelled cancelled ->
                    new Shown(null, null, null, ActResponse.from(cancelled.closing()), null);
            };
        }
    }
}
