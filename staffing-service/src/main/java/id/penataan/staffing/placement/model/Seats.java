package id.penataan.staffing.placement.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The seats of a position: as many as it needs, some of them held or kept. */
public record Seats(int need, List<SeatHold> holds) {
    public Seats {
        holds = List.copyOf(holds);
    }

    /** The lowest seat that nobody has from a day on. */
    public Optional<Integer> free(LocalDate from) {
        var taken = holds.stream()
                .filter(hold -> hold.blocks(from))
                .map(SeatHold::seatNo)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, need)
                .boxed()
                .filter(no -> !taken.contains(no))
                .findFirst();
    }

    /** The decreed holder who still has a seat from a day on. */
    public Optional<SeatHold> holder(int seatNo, LocalDate from) {
        return holds.stream()
                .filter(hold -> hold.seatNo() == seatNo && hold.heldFrom(from))
                .findFirst();
    }

    public long takenFrom(LocalDate from) {
        return holds.stream().filter(hold -> hold.blocks(from)).count();
    }
}
