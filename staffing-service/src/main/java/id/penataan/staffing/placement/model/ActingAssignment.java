package id.penataan.staffing.placement.model;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.StateConflict;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate to do the routine duty of a post beside its definitive holder, never in place of one (UU 30/2014 Ps 14; SE
 * Kepala BKN 1/SE/I/2021). Three months at most, extended once by three at most; {@code validTo} is the first day after.
 */
public record ActingAssignment(
        UUID id,
        UUID employeeId,
        String nip,
        @Nullable UUID positionId,
        UUID unitId,
        ActingKind kind,
        boolean imported,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate firstValidTo,
        boolean cancelled,
        @Nullable Decree decree,
        @Nullable Decree extensionDecree,
        long revision) {
    public static final int MONTHS = 3;

    /** The last day must come before the start plus three months, so the first day after it may be that very day. */
    public static LocalDate latestEnd(LocalDate from) {
        return from.plusMonths(MONTHS);
    }

    public static void requireWithin(LocalDate from, LocalDate end, String pointer) {
        if (!end.isAfter(from)) {
            throw Invalid.at(pointer, "acting-ends-before-start", Map.of("from", from));
        }
        if (end.isAfter(latestEnd(from))) {
            throw Invalid.at(
                    pointer,
                    "acting-too-long",
                    Map.of("lastDay", latestEnd(from).minusDays(1), "months", MONTHS));
        }
    }

    /** One extension, counted from the end of the first period. */
    public ActingAssignment extend(LocalDate end, Decree by, LocalDate today) {
        require("EXTEND", today);
        var before = Objects.requireNonNull(validTo);
        requireWithin(before, end, "/lastDay");
        return new ActingAssignment(
                id,
                employeeId,
                nip,
                positionId,
                unitId,
                kind,
                imported,
                validFrom,
                end,
                before,
                cancelled,
                decree,
                by,
                revision + 1);
    }

    /** Ends early, e.g. because the post has a definitive holder again. */
    public ActingAssignment end(LocalDate end, LocalDate today) {
        require("END", today);
        if (end.isBefore(validFrom) || (validTo != null && end.isAfter(validTo))) {
            throw Invalid.at("/lastDay", "acting-end-outside", Map.of("from", validFrom));
        }
        return new ActingAssignment(
                id,
                employeeId,
                nip,
                positionId,
                unitId,
                kind,
                imported,
                validFrom,
                end,
                firstValidTo,
                end.equals(validFrom),
                decree,
                extensionDecree,
                revision + 1);
    }

    public String phase(LocalDate on) {
        if (cancelled) {
            return "CANCELLED";
        }
        if (on.isBefore(validFrom)) {
            return "PLANNED";
        }
        return validTo == null || on.isBefore(validTo) ? "ACTIVE" : "ENDED";
    }

    /** Whether it lasts, or has lasted, longer than three months and one extension of three. */
    public boolean overLimit(LocalDate on) {
        var limit = limit();
        var until = validTo == null || validTo.isAfter(on) ? on.plusDays(1) : validTo;
        return kind.assignable() && !cancelled && until.isAfter(limit);
    }

    /** The first day on which nobody may act any longer without a new decision. */
    public LocalDate limit() {
        return validFrom.plusMonths(2L * MONTHS);
    }

    public Set<String> actions(LocalDate today) {
        var actions = new TreeSet<String>();
        var phase = phase(today);
        if (phase.equals("ACTIVE") || phase.equals("PLANNED")) {
            actions.add("END");
            if (kind.assignable() && validTo != null && firstValidTo == null) {
                actions.add("EXTEND");
            }
        }
        return actions;
    }

    private void require(String action, LocalDate today) {
        if (!actions(today).contains(action)) {
            throw new StateConflict(
                    "acting-state", Map.of("action", action, "state", phase(today)), phase(today), actions(today));
        }
    }
}
