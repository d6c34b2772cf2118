package id.penataan.performance.skp;

import static java.util.Objects.requireNonNullElse;

import id.penataan.kit.access.Caller;
import id.penataan.kit.failure.Forbidden;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.identity.Ids;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.Cycles;
import id.penataan.performance.reference.model.ChainOfCommand;
import id.penataan.performance.reference.model.Organisation;
import id.penataan.performance.skp.model.Approach;
import id.penataan.performance.skp.model.Frame;
import id.penataan.performance.skp.model.Owner;
import id.penataan.performance.skp.model.Plan;
import id.penataan.performance.skp.model.Skp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employee begins the own plan in an open cycle, for the seat held now. */
@ApplicationScoped
public class DraftSkp {
    private final Cycles cycles;
    private final Organisation organisation;
    private final SkpRecord record;
    private final Caller caller;
    private final Clock clock;

    DraftSkp(Cycles cycles, Organisation organisation, SkpRecord record, Caller caller, Clock clock) {
        this.cycles = cycles;
        this.organisation = organisation;
        this.record = record;
        this.caller = caller;
        this.clock = clock;
    }

    /** The cycle, and where wished an approach and a part of the year. */
    public record Wish(
            UUID cycleId,
            @Nullable Approach approach,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    @Transactional
    public Skp draft(Wish wish) {
        var cycle = cycles.find(wish.cycleId())
                .orElseThrow(() -> Invalid.at("/cycleId", "cycle-not-found", Map.of("id", wish.cycleId())));
        cycle.requireOpen();
        var nip = caller.nip().orElseThrow(() -> new Forbidden("caller-without-nip"));
        var frame = frame(wish, cycle);
        var chain = organisation
                .chainOf(nip, frame.dayOf(LocalDate.now(clock)))
                .filter(found -> found.seat().active())
                .orElseThrow(() -> new NotFound("employee-not-found", Map.of("nip", nip)));
        var owner = owner(chain);
        var approach = owner.jpt() ? Approach.KUANTITATIF_JPT : Approach.KUANTITATIF_JA_JF;
        return record.added(
                Skp.draft(Ids.next(), owner, frame, Plan.empty(requireNonNullElse(wish.approach(), approach))));
    }

    private static Frame frame(Wish wish, Cycle cycle) {
        var start = requireNonNullElse(wish.start(), cycle.calendar().start());
        var end = requireNonNullElse(wish.end(), cycle.calendar().end());
        if (start.isBefore(cycle.calendar().start())
                || end.isAfter(cycle.calendar().end())
                || !start.isBefore(end)) {
            throw Invalid.at("/startDate", "period-outside-cycle", Map.of("start", start, "end", end));
        }
        return new Frame(cycle.id(), cycle.year(), start, end);
    }

    private static Owner owner(ChainOfCommand chain) {
        var seat = chain.seat();
        var unit = seat.unitId();
        if (unit == null || chain.links().isEmpty()) {
            throw new StateConflict("employee-without-unit", Map.of("nip", seat.nip()));
        }
        return new Owner(
                seat.employeeId(),
                seat.nip(),
                seat.name(),
                seat.golongan(),
                seat.positionId(),
                requireNonNullElse(seat.positionTitle(), "-"),
                seat.eselonId(),
                unit,
                chain.links().getFirst().unitName(),
                chain.head());
    }
}
