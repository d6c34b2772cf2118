package id.penataan.staffing.placement;

import id.penataan.kit.event.Events;
import id.penataan.kit.identity.Ids;
import id.penataan.staffing.employee.model.ImportedActing;
import id.penataan.staffing.employee.model.ImportedSeat;
import id.penataan.staffing.employee.model.SeatAssignments;
import id.penataan.staffing.placement.model.ImportedSeats;
import id.penataan.staffing.placement.model.SeatRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes over seats and acting assignments that an import tells: a few statements for a whole batch. */
@ApplicationScoped
public class RecordSeats implements SeatAssignments {
    private final SeatRecords records;
    private final Events events;

    public RecordSeats(SeatRecords records, Events events) {
        this.records = records;
        this.events = events;
    }

    @Override
    @Transactional
    public void assignImported(List<ImportedSeat> seats) {
        var plan = ImportedSeats.plan(seats, records.around(seats), Ids::next);
        records.store(plan);
        plan.ended().forEach(this::announce);
        plan.begun().forEach(this::announce);
    }

    @Override
    @Transactional
    public void actingImported(List<ImportedActing> assignments) {
        records.storeActing(assignments, Ids::next)
                .forEach(acting ->
                        events.publish(PlacementChanged.TYPE, acting.id().toString(), PlacementChanged.acting(acting)));
    }

    private void announce(SeatRecords.Held held) {
        events.publish(PlacementChanged.TYPE, held.id().toString(), PlacementChanged.recorded(held));
    }
}
