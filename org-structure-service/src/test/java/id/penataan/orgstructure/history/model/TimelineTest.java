package id.penataan.orgstructure.history.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.StateConflict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate Y2027 = LocalDate.of(2027, 1, 1);
    private static final Decree PERWAL = Decree.of("Peraturan Wali Kota", "45 Tahun 2025", Y2025);

    record Room(String name, String floor) implements Facts<Room> {
        @Override
        public Room following(Room former, Room amended) {
            return new Room(
                    Facts.follow(name, former.name, amended.name), Facts.follow(floor, former.floor, amended.floor));
        }
    }

    private static Timeline<Room> since2024(String name, String floor) {
        return Timeline.begin(Period.since(Y2024), new Room(name, floor), PERWAL);
    }

    @Test
    void keepsTheOldVersionAndBeginsANewOneOnTheDayOfTheChange() {
        var life = since2024("A", "1").change(Y2026, new Room("B", "1"), PERWAL);

        assertThat(life.at(Y2025).orElseThrow().facts().name()).isEqualTo("A");
        assertThat(life.at(Y2026).orElseThrow().facts().name()).isEqualTo("B");
        assertThat(life.first().period()).isEqualTo(new Period(Y2024, Y2026));
        assertThat(life.last().period()).isEqualTo(Period.since(Y2026));
    }

    @Test
    void carriesAChangeIntoScheduledVersionsThatDoNotDecideThatAttribute() {
        var scheduled = since2024("A", "1").change(Y2027, new Room("A", "2"), PERWAL);

        var renamed = scheduled.change(Y2025, new Room("B", "1"), PERWAL);

        assertThat(renamed.versions())
                .extracting(Version::facts)
                .containsExactly(new Room("A", "1"), new Room("B", "1"), new Room("B", "2"));
    }

    @Test
    void leavesAScheduledVersionAsItIsWhereItDecidesTheAttributeItself() {
        var scheduled =
                since2024("A", "1").change(Y2026, new Room("C", "1"), PERWAL).change(Y2027, new Room("A", "1"), PERWAL);

        var renamed = scheduled.change(Y2025, new Room("B", "1"), PERWAL);

        assertThat(renamed.versions())
                .extracting(version -> version.facts().name())
                .containsExactly("A", "B", "C", "A");
    }

    @Test
    void refusesAChangeOnTheFirstDayOfAVersion() {
        assertThatThrownBy(() -> since2024("A", "1").change(Y2024, new Room("B", "1"), PERWAL))
                .isInstanceOf(StateConflict.class)
                .extracting("code")
                .isEqualTo("version-starts-that-day");
    }

    @Test
    void refusesAChangeBeforeTheBeginning() {
        assertThatThrownBy(() -> since2024("A", "1").change(LocalDate.of(2020, 5, 1), new Room("B", "1"), PERWAL))
                .isInstanceOf(StateConflict.class)
                .extracting("code")
                .isEqualTo("not-in-force");
    }

    @Test
    void refusesAChangeThatChangesNothing() {
        assertThatThrownBy(() -> since2024("A", "1").change(Y2025, new Room("A", "1"), PERWAL))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void correctsAVersionInPlace() {
        var corrected = since2024("Dinsa", "1").correct(Y2024, new Correction<>(new Room("Dinas", "1"), Y2024, PERWAL));

        assertThat(corrected.versions()).hasSize(1);
        assertThat(corrected.first().facts().name()).isEqualTo("Dinas");
    }

    @Test
    void movesTheBorderWhenTheFirstDayWasWrong() {
        var life = since2024("A", "1").change(Y2026, new Room("B", "1"), PERWAL);

        var corrected = life.correct(Y2026, new Correction<>(new Room("B", "1"), Y2025, PERWAL));

        assertThat(corrected.first().period()).isEqualTo(new Period(Y2024, Y2025));
        assertThat(corrected.last().period()).isEqualTo(Period.since(Y2025));
    }

    @Test
    void refusesToSwallowTheVersionBefore() {
        var life = since2024("A", "1").change(Y2026, new Room("B", "1"), PERWAL);

        assertThatThrownBy(() -> life.correct(Y2026, new Correction<>(new Room("B", "1"), Y2024, PERWAL)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("version-swallowed");
    }

    @Test
    void endsOnTheDayOfTheClosure() {
        var closed = since2024("A", "1").close(Y2026, PERWAL);

        assertThat(closed.at(LocalDate.of(2025, 12, 31))).isPresent();
        assertThat(closed.at(Y2026)).isEmpty();
        assertThat(closed.last().endBasis()).isEqualTo(PERWAL);
    }

    @Test
    void refusesToCloseWhileALaterVersionIsScheduled() {
        var scheduled = since2024("A", "1").change(Y2027, new Room("B", "1"), PERWAL);

        assertThatThrownBy(() -> scheduled.close(Y2026, PERWAL))
                .isInstanceOf(StateConflict.class)
                .extracting("code")
                .isEqualTo("later-version-scheduled");
    }

    @Test
    void writesOnlyTheClosedVersionAndTheNewOne() {
        var before = since2024("A", "1");

        var rewrite = Rewrite.between(before, before.change(Y2026, new Room("B", "1"), PERWAL));

        assertThat(rewrite.removed()).isEmpty();
        assertThat(rewrite.shortened()).hasSize(1);
        assertThat(rewrite.inserted()).hasSize(1);
    }

    @Test
    void removesAndWritesAgainAVersionThatStartsOnAnotherDay() {
        var before = since2024("A", "1").change(Y2026, new Room("B", "1"), PERWAL);

        var rewrite =
                Rewrite.between(before, before.correct(Y2026, new Correction<>(new Room("B", "1"), Y2025, PERWAL)));

        assertThat(rewrite.removed()).containsExactly(Y2026);
        assertThat(rewrite.shortened())
                .extracting(version -> version.period().to())
                .containsExactly(Y2025);
        assertThat(rewrite.inserted())
                .extracting(version -> version.period().from())
                .containsExactly(Y2025);
    }

    @Test
    void namesTheDaysThatAShorterLifeLoses() {
        assertThat(Rewrite.lost(Period.since(Y2024), new Period(Y2025, Y2026)))
                .containsExactly(new Period(Y2024, Y2025), Period.since(Y2026));
    }
}
