package id.penataan.performance.reference.model;

import id.penataan.performance.reference.model.Superior.Finding;
import id.penataan.performance.reference.model.Superior.Officer;
import id.penataan.performance.reference.model.Superior.Outcome;
import id.penataan.performance.reference.model.Superior.Reason;
import id.penataan.performance.reference.model.Superior.RegionalHead;
import id.penataan.performance.reference.model.Superior.Unclear;
import java.util.ArrayList;
import java.util.List;

/**
 * The units from an employee's own up to the root, as of a date. The superior is the direct one (PP 30/2019 Ps 1): the
 * head of the own unit; for the head, the head of the nearest unit above. Where a head seat is vacant the acting
 * officer stands in, and where nobody acts the way goes on upwards.
 */
public record ChainOfCommand(Seat seat, List<UnitLink> links) {
    public ChainOfCommand {
        links = List.copyOf(links);
    }

    public Superior superior() {
        if (seat.unitId() == null) {
            return new Unclear(Reason.NO_UNIT, List.of());
        }
        return links.isEmpty() ? new Unclear(Reason.UNIT_NOT_IN_FORCE, List.of()) : climb();
    }

    /** Whether the employee leads the own unit. */
    public boolean head() {
        return !links.isEmpty() && links.getFirst().ledBy(seat.nip());
    }

    private Superior climb() {
        var way = new ArrayList<Finding>();
        for (var link : links) {
            var outcome = outcome(link);
            way.add(new Finding(link, outcome));
            if (outcome == Outcome.LED_BY_ANOTHER) {
                return new Officer(link.leaders().getFirst(), link, way);
            }
            if (outcome == Outcome.SEVERAL_HEADS) {
                return new Unclear(Reason.SEVERAL_HEADS, way);
            }
        }
        return head() ? new RegionalHead(way) : new Unclear(Reason.NO_HEAD_ABOVE, way);
    }

    private Outcome outcome(UnitLink link) {
        var leaders = link.leaders();
        if (leaders.isEmpty()) {
            return link.headSeat() ? Outcome.HEAD_SEAT_VACANT : Outcome.NO_HEAD_SEAT;
        }
        if (leaders.size() > 1) {
            return Outcome.SEVERAL_HEADS;
        }
        return link.ledBy(seat.nip()) ? Outcome.LED_BY_THE_EMPLOYEE : Outcome.LED_BY_ANOTHER;
    }
}
