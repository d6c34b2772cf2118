package id.penataan.staffing.reference.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.reference.model.UnitForest.Branch;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitForestTest {
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate MOVED = LocalDate.of(2026, 1, 1);
    private static final UUID SEKDA = id("sekda");
    private static final UUID DINAS = id("dinas");
    private static final UUID BADAN = id("badan");
    private static final UUID BIDANG = id("bidang");

    private final UnitForest forest = new UnitForest(List.of(
            new Branch(SEKDA, null, FOUNDED, null),
            new Branch(DINAS, SEKDA, FOUNDED, null),
            new Branch(BADAN, SEKDA, FOUNDED, null),
            new Branch(BIDANG, DINAS, FOUNDED, MOVED),
            new Branch(BIDANG, BADAN, MOVED, null)));

    @Test
    void countsABranchWhereItHangsOnTheDay() {
        assertThat(forest.subtree(DINAS, MOVED.minusDays(1))).containsExactlyInAnyOrder(DINAS, BIDANG);
        assertThat(forest.subtree(DINAS, MOVED)).containsExactly(DINAS);
        assertThat(forest.isWithin(BIDANG, Set.of(BADAN), MOVED)).isTrue();
        assertThat(forest.isWithin(BIDANG, Set.of(DINAS), MOVED)).isFalse();
    }

    @Test
    void knowsNothingBeforeTheUnitsWereFounded() {
        assertThat(forest.subtree(SEKDA, FOUNDED.minusDays(1))).isEmpty();
        assertThat(forest.isWithin(SEKDA, Set.of(SEKDA), FOUNDED.minusDays(1))).isFalse();
    }

    @Test
    void knowsTheUnitAboveAllOthers() {
        assertThat(forest.isTop(SEKDA, MOVED)).isTrue();
        assertThat(forest.isTop(DINAS, MOVED)).isFalse();
    }

    @Test
    void doesNotTakeOneOfTwoRootsForTheWhole() {
        var two =
                new UnitForest(List.of(new Branch(SEKDA, null, FOUNDED, null), new Branch(BADAN, null, FOUNDED, null)));

        assertThat(two.isTop(SEKDA, MOVED)).isFalse();
    }

    @Test
    void comesToAnEndInARing() {
        var ring = new UnitForest(
                List.of(new Branch(DINAS, BADAN, FOUNDED, null), new Branch(BADAN, DINAS, FOUNDED, null)));

        assertThat(ring.subtree(DINAS, MOVED)).containsExactlyInAnyOrder(DINAS, BADAN);
        assertThat(ring.isWithin(DINAS, Set.of(SEKDA), MOVED)).isFalse();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
