package id.penataan.staffing.placement.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a placement has come; each state carries what is known by then. */
public sealed interface PlacementState
        permits PlacementState.Proposed,
                PlacementState.Approved,
                PlacementState.Decreed,
                PlacementState.Recorded,
                PlacementState.Rejected,
                PlacementState.Withdrawn,
                PlacementState.Cancelled {

    /** Put forward, waiting for the PPK. */
    record Proposed() implements PlacementState {}

    /** Decided by the PPK; the seat is kept for the person. */
    record Approved(Act decision, int seatNo) implements PlacementState {}

    /** Decreed: it takes effect on its date by itself and has ended the seat that the person held before. */
    record Decreed(
            Act decision,
            int seatNo,
            Decree decree,
            Act decreed,
            @Nullable EndedSeat ended) implements PlacementState {}

    /** Told by an imported file: in force without a decision in this system; seats beyond the need are numbered on. */
    record Recorded(@Nullable Integer seatNo) implements PlacementState {}

    /** Refused by the PPK. */
    record Rejected(Act decision) implements PlacementState {}

    /** Taken back before a decision. */
    record Withdrawn(Act closing) implements PlacementState {}

    /** Given up after approval, or annulled before its date. */
    record Cancelled(Act closing) implements PlacementState {}

    /** The placement that a decree ended, and until when it would have lasted. */
    record EndedSeat(UUID placementId, @Nullable LocalDate hadUntil) {}
}
