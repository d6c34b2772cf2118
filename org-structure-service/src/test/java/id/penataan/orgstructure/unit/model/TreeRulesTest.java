package id.penataan.orgstructure.unit.model;

import static id.penataan.orgstructure.unit.model.Trees.Y2024;
import static id.penataan.orgstructure.unit.model.Trees.Y2025;
import static id.penataan.orgstructure.unit.model.Trees.Y2026;
import static id.penataan.orgstructure.unit.model.Trees.id;
import static id.penataan.orgstructure.unit.model.Trees.tree;
import static id.penataan.orgstructure.unit.model.Trees.under;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.kit.failure.Invalid;
import id.penataan.orgstructure.history.model.Period;
import org.junit.jupiter.api.Test;

class TreeRulesTest {
    private static final Period FROM_2026 = Period.since(Y2026);

    @Test
    void refusesAUnitUnderItself() {
        var rules = tree().link("root", null).link("a", "root").rules();

        assertThatThrownBy(() -> rules.check(id("a"), under("a", FROM_2026)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("unit-cycle");
    }

    @Test
    void refusesAUnitUnderItsGrandchild() {
        var rules = tree().link("root", null)
                .link("a", "root")
                .link("b", "a")
                .link("c", "b")
                .rules();

        assertThatThrownBy(() -> rules.check(id("a"), under("c", FROM_2026)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("unit-cycle");
    }

    @Test
    void refusesARingThatOnlyAScheduledMoveCloses() {
        var rules = tree().link("root", null)
                .link("a", "root")
                .link("b", "root", new Period(Y2024, Y2026))
                .link("b", "a", Period.since(Y2026))
                .rules();

        assertThatThrownBy(() -> rules.check(id("a"), under("b", Period.since(Y2025))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("unit-cycle")
                .hasMessageContaining("2026-01-01");
    }

    @Test
    void allowsWhatWouldHaveBeenARingInThePastOnly() {
        var rules = tree().link("root", null)
                .link("a", "root")
                .link("b", "a", new Period(Y2024, Y2025))
                .link("b", "root", Period.since(Y2025))
                .rules();

        assertThatCode(() -> rules.check(id("a"), under("b", FROM_2026))).doesNotThrowAnyException();
    }

    @Test
    void findsARingBehindASecondWayUp() {
        var rules = tree().link("root", null)
                .link("u", "root")
                .link("d", "root", new Period(Y2024, Y2026))
                .link("d", "u", Period.since(Y2026))
                .link("c", "d")
                .link("a", "c", new Period(Y2024, Y2025))
                .link("b", "c")
                .link("p", "a", new Period(Y2024, Y2025))
                .link("p", "b", Period.since(Y2025))
                .rules();

        assertThatThrownBy(() -> rules.check(id("u"), under("p", Period.since(Y2024))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("unit-cycle");
    }

    @Test
    void refusesASecondRoot() {
        var rules = tree().link("root", null).rules();

        assertThatThrownBy(() -> rules.check(id("other"), under(null, FROM_2026)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("second-root");
    }

    @Test
    void allowsAnotherRootAfterTheFirstHasEnded() {
        var rules = tree().link("root", null, new Period(Y2024, Y2026)).rules();

        assertThatCode(() -> rules.check(id("other"), under(null, FROM_2026))).doesNotThrowAnyException();
    }

    @Test
    void refusesAParentNobodyKnows() {
        var rules = tree().link("root", null).rules();

        assertThatThrownBy(() -> rules.check(id("a"), under("ghost", FROM_2026)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("parent-unknown");
    }

    @Test
    void refusesAParentThatEndsEarlier() {
        var rules = tree().link("root", null)
                .link("p", "root", new Period(Y2024, Y2026))
                .rules();

        assertThatThrownBy(() -> rules.check(id("a"), under("p", Period.since(Y2025))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("parent-not-in-force");
    }

    @Test
    void acceptsAParentWhoseVersionsFollowOneAnother() {
        var rules = tree().link("root", null)
                .link("p", "root", new Period(Y2024, Y2025))
                .link("p", "root", Period.since(Y2025))
                .rules();

        assertThatCode(() -> rules.check(id("a"), under("p", Period.since(Y2024))))
                .doesNotThrowAnyException();
    }
}
