package id.penataan.staffing.placement.store;

import id.penataan.staffing.placement.model.Act;
import id.penataan.staffing.placement.model.Decree;
import id.penataan.staffing.placement.model.PlacementState;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** A state of a placement as columns; what a state does not know is empty. */
record StateColumns(
        String state,
        @Nullable Integer seatNo,
        @Nullable Act decision,
        @Nullable Decree decree,
        @Nullable Act decreed,
        @Nullable Act closing,
        PlacementState.@Nullable EndedSeat ended) {

    static StateColumns of(PlacementState state) {
        return switch (state) {
            case PlacementState.Proposed proposed -> new StateColumns("PROPOSED", null, null, null, null, null, null);
            case PlacementState.Approved approved ->
                new StateColumns("APPROVED", approved.seatNo(), approved.decision(), null, null, null, null);
            case PlacementState.Decreed decreed ->
                new StateColumns(
                        "DECREED",
                        decreed.seatNo(),
                        decreed.decision(),
                        decreed.decree(),
                        decreed.decreed(),
                        null,
                        decreed.ended());
            case PlacementState.Recorded recorded ->
                new StateColumns("DECREED", recorded.seatNo(), null, null, null, null, null);
            case PlacementState.Rejected rejected ->
                new StateColumns("REJECTED", null, rejected.decision(), null, null, null, null);
            case PlacementState.Withdrawn withdrawn ->
                new StateColumns("WITHDRAWN", null, null, null, null, withdrawn.closing(), null);
            case PlacementState.Cancelled cancelled ->
                new StateColumns("CANCELLED", null, null, null, null, cancelled.closing(), null);
        };
    }

    Query bind(Query query, PlacementRows rows) {
        return query.setParameter("state", state)
                .setParameter("seatNo", new TypedParameterValue<>(StandardBasicTypes.INTEGER, seatNo))
                .setParameter("decidedBy", text(by(decision)))
                .setParameter("decidedAt", instant(decision))
                .setParameter("decisionReason", text(decision == null ? null : decision.reason()))
                .setParameter("decree", text(rows.text(decree)))
                .setParameter("decreedBy", text(by(decreed)))
                .setParameter("decreedAt", instant(decreed))
                .setParameter("closedBy", text(by(closing)))
                .setParameter("closedAt", instant(closing))
                .setParameter("closingReason", text(closing == null ? null : closing.reason()))
                .setParameter("ends", uuid(ended == null ? null : ended.placementId()))
                .setParameter("hadUntil", date(ended == null ? null : ended.hadUntil()));
    }

    static TypedParameterValue<LocalDate> date(@Nullable LocalDate date) {
        return new TypedParameterValue<>(StandardBasicTypes.LOCAL_DATE, date);
    }

    static TypedParameterValue<String> text(@Nullable String text) {
        return new TypedParameterValue<>(StandardBasicTypes.STRING, text);
    }

    static TypedParameterValue<UUID> uuid(@Nullable UUID id) {
        return new TypedParameterValue<>(StandardBasicTypes.UUID, id);
    }

    private static TypedParameterValue<Instant> instant(@Nullable Act act) {
        return new TypedParameterValue<>(StandardBasicTypes.INSTANT, act == null ? null : act.at());
    }

    private static @Nullable String by(@Nullable Act act) {
        return act == null ? null : act.by();
    }
}
