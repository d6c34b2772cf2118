package id.penataan.staffing.placement.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.employee.model.ImportedSeat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportedSeatsTest {
    private static final UUID UNIT = new UUID(0, 1);
    private static final UUID POST = new UUID(0, 2);
    private static final UUID OTHER_POST = new UUID(0, 3);
    private static final UUID ANI = new UUID(1, 1);
    private static final UUID BUDI = new UUID(1, 2);

    @Test
    void numbersTheHoldersOfAPositionEvenBeyondItsNeed() {
        var plan = plan(List.of(), seat(ANI, POST, "2021-01-01"), seat(BUDI, POST, "2022-01-01"));

        assertThat(plan.begun()).extracting(SeatRecords.Held::seatNo).containsExactlyInAnyOrder(1, 2);
        assertThat(plan.ended()).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameSeatIsToldAgain() {
        var first = plan(List.of(), seat(ANI, POST, "2021-01-01"));

        var again = plan(first.begun(), seat(ANI, POST, "2021-01-01"));

        assertThat(again.begun()).isEmpty();
        assertThat(again.ended()).isEmpty();
    }

    @Test
    void closesTheSeatBeforeWhenALaterOneIsTold() {
        var first = plan(List.of(), seat(ANI, POST, "2021-01-01"));

        var moved = plan(first.begun(), seat(ANI, OTHER_POST, "2024-05-01"));

        assertThat(moved.ended())
                .singleElement()
                .extracting(SeatRecords.Held::validTo)
                .isEqualTo(LocalDate.parse("2024-05-01"));
        assertThat(moved.begun())
                .singleElement()
                .extracting(SeatRecords.Held::positionId)
                .isEqualTo(OTHER_POST);
    }

    @Test
    void leavesALaterSeatAloneWhenAnOlderFileIsRead() {
        var known = plan(List.of(), seat(ANI, POST, "2024-01-01"));

        var older = plan(known.begun(), seat(ANI, OTHER_POST, "2020-01-01"));

        assertThat(older.begun()).isEmpty();
    }

    @Test
    void givesTheSeatOfWhoLeavesToWhoComesInTheSameBatch() {
        var known = plan(List.of(), seat(ANI, POST, "2021-01-01"));

        var swapped = plan(known.begun(), seat(ANI, OTHER_POST, "2024-05-01"), seat(BUDI, POST, "2024-05-01"));

        assertThat(swapped.begun()).extracting(SeatRecords.Held::seatNo).containsOnly(1);
    }

    @Test
    void needsNoNumberWhereTheUnitHasNoSuchPosition() {
        var plan = plan(List.of(), seat(ANI, null, "2021-01-01"));

        assertThat(plan.begun())
                .singleElement()
                .extracting(SeatRecords.Held::seatNo)
                .isNull();
    }

    private static ImportedSeats plan(List<SeatRecords.Held> around, ImportedSeat... seats) {
        var ids = Stream.iterate(100L, id -> id + 1).map(id -> new UUID(9, id)).iterator();
        return ImportedSeats.plan(List.of(seats), around, ids::next);
    }

    private static ImportedSeat seat(UUID employee, @Nullable UUID position, String since) {
        return new ImportedSeat(employee, "nip", UNIT, position, LocalDate.parse(since), 1);
    }
}
