package id.penataan.staffing.placement.web;

import id.penataan.staffing.placement.ProposePlacement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is put forward for which post, from when, and how open questions were settled. */
public record ProposalRequest(
        UUID employeeId,
        UUID positionId,
        LocalDate validFrom,
        @Nullable String note,
        @Nullable String verification) {

    ProposePlacement.Proposal toProposal() {
        return new ProposePlacement.Proposal(employeeId, positionId, validFrom, note, verification);
    }
}
