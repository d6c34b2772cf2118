package id.penataan.staffing.placement;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.failure.Violation;
import id.penataan.staffing.placement.model.ActingAssignments;
import id.penataan.staffing.placement.model.ActingEligibility;
import id.penataan.staffing.placement.model.ActingKind;
import id.penataan.staffing.placement.model.Placement;
import id.penataan.staffing.placement.model.Placements;
import id.penataan.staffing.placement.model.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may act for a post now: the level, the kind that suits the post, and nobody else at the same time. */
@ApplicationScoped
class ActingConditions {
    private static final UUID NONE = new UUID(0, 0);

    private final ActingAssignments assignments;
    private final Placements placements;

    ActingConditions(ActingAssignments assignments, Placements placements) {
        this.assignments = assignments;
        this.placements = placements;
    }

    void requireMet(AssignActing.Mandate mandate, Post post, Placement own) {
        requireEligible(mandate, post, own);
        requireRightKind(mandate, post);
        requireNobodyElse(mandate, post);
    }

    private void requireEligible(AssignActing.Mandate mandate, Post post, Placement own) {
        var violations = new ArrayList<Violation>();
        if (!mandate.kind().assignable()) {
            violations.add(new Violation("/kind", "acting-kind-not-assignable", Map.of("kind", mandate.kind())));
        }
        if (post.id().equals(own.positionId())) {
            violations.add(new Violation("/employeeId", "acting-for-own-post", Map.of()));
        }
        var level =
                assignments.levelOf(mandate.employeeId(), mandate.validFrom()).orElse(null);
        if (!ActingEligibility.mayAct(level, post.level())) {
            violations.add(new Violation(
                    "/employeeId",
                    level == null ? "acting-level-unknown" : "acting-level-not-allowed",
                    Map.of(
                            "allowed",
                            ActingEligibility.levelsFor(post.level()).stream()
                                    .sorted()
                                    .toList(),
                            "level",
                            level == null ? "" : level.name())));
        }
        Invalid.throwIfAny(violations);
    }

    /** PLT is for a vacant post, PLH for a post with a holder who is away. */
    private void requireRightKind(AssignActing.Mandate mandate, Post post) {
        var seats = placements.seats(post, mandate.validFrom(), NONE);
        var held = seats.holds().stream()
                .anyMatch(hold -> hold.decreed() && !hold.validFrom().isAfter(mandate.validFrom()));
        if (mandate.kind() == ActingKind.PLT && held) {
            throw new StateConflict("acting-post-not-vacant", Map.of("title", post.title()), "FILLED", Set.of());
        }
        if (mandate.kind() == ActingKind.PLH && !held) {
            throw new StateConflict("acting-post-vacant", Map.of("title", post.title()), "VACANT", Set.of());
        }
    }

    private void requireNobodyElse(AssignActing.Mandate mandate, Post post) {
        if (assignments.covered(post.id(), mandate.validFrom(), mandate.validTo(), NONE)) {
            throw new StateConflict(
                    "acting-already-covered",
                    Map.of("from", mandate.validFrom(), "lastDay", mandate.lastDay()),
                    "ACTIVE",
                    Set.of());
        }
    }
}
