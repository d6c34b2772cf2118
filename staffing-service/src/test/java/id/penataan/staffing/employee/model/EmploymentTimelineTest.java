package id.penataan.staffing.employee.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmploymentTimelineTest {
    private static final LocalDate APPOINTED = LocalDate.of(2010, 1, 1);
    private static final LocalDate SEATED = LocalDate.of(2023, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final UUID BIDANG = UUID.fromString("0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6b01");
    private static final UUID DINAS = UUID.fromString("0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6b02");

    @Test
    void leavesTheSeatUnknownBetweenAppointmentAndPresentSeat() {
        var versions = EmploymentTimeline.begin(in(BIDANG, SEATED), APPOINTED, TODAY);

        assertThat(versions)
                .containsExactly(
                        new Employment(in(BIDANG, SEATED).seatless(), APPOINTED, SEATED, 1),
                        new Employment(in(BIDANG, SEATED), SEATED, null, 1));
    }

    @Test
    void beginsOnTheEffectiveDayWhereNoDateIsKnown() {
        var versions = EmploymentTimeline.begin(in(BIDANG, null), null, TODAY);

        assertThat(versions).extracting(Employment::validFrom).containsExactly(TODAY);
    }

    @Test
    void changesNothingWhenTheSameIsToldAgain() {
        assertThat(EmploymentTimeline.goOn(latest(), in(BIDANG, SEATED), TODAY)).isEmpty();
    }

    @Test
    void beginsANewVersionWithANewSeat() {
        var moved = LocalDate.of(2026, 2, 1);

        var versions = EmploymentTimeline.goOn(latest(), in(DINAS, moved), TODAY);

        assertThat(versions).containsExactly(new Employment(in(DINAS, moved), moved, null, 1));
    }

    @Test
    void correctsAnotherUnitUnderTheSameDateInPlace() {
        var versions = EmploymentTimeline.goOn(latest(), in(DINAS, SEATED), TODAY);

        assertThat(versions).containsExactly(new Employment(in(DINAS, SEATED), SEATED, null, 2));
    }

    @Test
    void letsANewStandingHoldFromTheEffectiveDay() {
        var versions = EmploymentTimeline.goOn(latest(), in(BIDANG, SEATED).standing("03"), TODAY);

        assertThat(versions).containsExactly(new Employment(in(BIDANG, SEATED).standing("03"), TODAY, null, 1));
    }

    @Test
    void doesNotLetAnOlderFileUndoALaterSeat() {
        var told = in(DINAS, LocalDate.of(2020, 1, 1));

        assertThat(EmploymentTimeline.goOn(latest(), told, TODAY)).isEmpty();
        assertThat(EmploymentTimeline.keepsOlderSeat(latest(), told)).isTrue();
    }

    @Test
    void seatsByDecreeFromItsDayOn() {
        var decreed = LocalDate.of(2026, 8, 1);

        var versions = EmploymentTimeline.reseat(
                latest(), new Seat(DINAS, null, JenisJabatan.STRUKTURAL, "x", "KEPALA DINAS"), decreed);

        assertThat(versions).singleElement().satisfies(version -> {
            assertThat(version.validFrom()).isEqualTo(decreed);
            assertThat(version.facts().unitId()).isEqualTo(DINAS);
            assertThat(version.facts().kedudukanHukum()).isEqualTo("01");
        });
    }

    private static Employment latest() {
        return new Employment(in(BIDANG, SEATED), SEATED, null, 1);
    }

    private static EmploymentFacts in(UUID unit, LocalDate since) {
        return new EmploymentFacts("01", unit, null, JenisJabatan.PELAKSANA, "p1", "PENELAAH TEKNIS KEBIJAKAN", since);
    }
}
