package id.penataan.performance.skp;

import id.penataan.kit.failure.StateConflict;
import id.penataan.performance.reference.model.ChainOfCommand;
import id.penataan.performance.reference.model.Organisation;
import id.penataan.performance.reference.model.Superior;
import id.penataan.performance.reference.model.Superior.Officer;
import id.penataan.performance.reference.model.Superior.RegionalHead;
import id.penataan.performance.reference.model.Superior.Unclear;
import id.penataan.performance.reference.model.UnitLink;
import id.penataan.performance.skp.model.Evaluator;
import id.penataan.performance.skp.model.Frame;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The superior of a plan's employee today: the seat is that of the day within the plan's period, the officers are those
 * in place now, so that a change of superior in the middle of the year takes effect on its date.
 */
@ApplicationScoped
public class FindSuperior {
    private final Organisation organisation;
    private final Clock clock;

    FindSuperior(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    public Superior of(String nip, Frame frame) {
        var today = LocalDate.now(clock);
        var day = frame.dayOf(today);
        var seat = organisation.seat(nip, day);
        if (seat.isEmpty() || seat.get().unitId() == null) {
            return new Unclear(Superior.Reason.NO_UNIT, List.of());
        }
        var unit = Objects.requireNonNull(seat.get().unitId());
        var links = organisation.chain(unit, today);
        return new ChainOfCommand(seat.get(), links.isEmpty() ? organisation.chain(unit, day) : links).superior();
    }

    /** The officer as evaluator; a plan cannot change hands while it is unclear who that is. */
    public static Evaluator evaluator(Superior superior) {
        return switch (superior) {
            case Officer officer ->
                new Evaluator(
                        officer.holder().nip(),
                        officer.holder().name(),
                        officer.holder().title(),
                        Evaluator.Kind.valueOf(officer.holder().kind().name()));
            case RegionalHead head ->
                new Evaluator(null, null, title(head.way().getLast().unit()), Evaluator.Kind.KEPALA_DAERAH);
            case Unclear unclear ->
                throw new StateConflict(
                        "superior-unclear", Map.of("reason", unclear.reason().name()));
        };
    }

    private static String title(UnitLink root) {
        return Objects.requireNonNullElse(root.headTitle(), "KEPALA DAERAH");
    }
}
