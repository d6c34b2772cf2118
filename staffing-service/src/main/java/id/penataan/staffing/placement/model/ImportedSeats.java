package id.penataan.staffing.placement.model;

import id.penataan.staffing.employee.model.ImportedSeat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a batch of imported seats changes: seats that end and seats that begin. A file is a snapshot: it may fill a position
 * beyond its need, so the surplus holders get the seat numbers after it.
 */
public record ImportedSeats(List<SeatRecords.Held> ended, List<SeatRecords.Held> begun) {
    public ImportedSeats {
        ended = List.copyOf(ended);
        begun = List.copyOf(begun);
    }

    public static ImportedSeats plan(List<ImportedSeat> seats, List<SeatRecords.Held> around, Supplier<UUID> ids) {
        return new Planning(around, ids).plan(seats);
    }

    /** The batch in the making: what is known of each person and each position so far. */
    private static final class Planning {
        private final Map<UUID, List<SeatRecords.Held>> byEmployee = new HashMap<>();
        private final Map<UUID, List<SeatRecords.Held>> byPosition = new HashMap<>();
        private final Supplier<UUID> ids;
        private final Map<UUID, SeatRecords.Held> ended = new HashMap<>();
        private final Map<UUID, SeatRecords.Held> begun = new HashMap<>();

        Planning(List<SeatRecords.Held> around, Supplier<UUID> ids) {
            this.ids = ids;
            around.forEach(this::know);
        }

        ImportedSeats plan(List<ImportedSeat> seats) {
            seats.forEach(this::take);
            var byId = Comparator.comparing(SeatRecords.Held::id);
            return new ImportedSeats(
                    ended.values().stream().sorted(byId).toList(),
                    begun.values().stream().sorted(byId).toList());
        }

        private void take(ImportedSeat seat) {
            var known = byEmployee.getOrDefault(seat.employeeId(), List.of());
            var current = known.stream().max(Comparator.comparing(SeatRecords.Held::validFrom));
            if (current.isPresent() && !isNews(seat, current.get())) {
                return;
            }
            current.filter(held -> held.lastsBeyond(seat.since())).ifPresent(held -> end(held, seat.since()));
            var positionId = seat.positionId();
            var held = new SeatRecords.Held(
                    ids.get(),
                    seat.employeeId(),
                    seat.nip(),
                    positionId,
                    seat.unitId(),
                    positionId == null ? null : freeNumber(positionId, seat.since()),
                    seat.since(),
                    null);
            begun.put(held.id(), held);
            know(held);
        }

        /** The same seat is no news, and neither is an older one than the one on record. */
        private static boolean isNews(ImportedSeat seat, SeatRecords.Held held) {
            var same = Objects.equals(seat.positionId(), held.positionId())
                    && seat.unitId().equals(held.unitId());
            return !same && seat.since().isAfter(held.validFrom());
        }

        private void end(SeatRecords.Held held, LocalDate on) {
            var shorter = held.until(on);
            byEmployee.getOrDefault(held.employeeId(), List.of()).remove(held);
            var positionId = held.positionId();
            if (positionId != null) {
                byPosition.getOrDefault(positionId, List.of()).remove(held);
            }
            (begun.containsKey(held.id()) ? begun : ended).put(held.id(), shorter);
            know(shorter);
        }

        private int freeNumber(UUID positionId, LocalDate since) {
            var taken = new HashSet<Integer>();
            for (var held : byPosition.getOrDefault(positionId, List.of())) {
                var seatNo = held.seatNo();
                if (seatNo != null && held.lastsBeyond(since)) {
                    taken.add(seatNo);
                }
            }
            int number = 1;
            while (taken.contains(number)) {
                number++;
            }
            return number;
        }

        private void know(SeatRecords.Held held) {
            byEmployee
                    .computeIfAbsent(held.employeeId(), id -> new ArrayList<>())
                    .add(held);
            var positionId = held.positionId();
            if (positionId != null) {
                byPosition.computeIfAbsent(positionId, id -> new ArrayList<>()).add(held);
            }
        }
    }
}
