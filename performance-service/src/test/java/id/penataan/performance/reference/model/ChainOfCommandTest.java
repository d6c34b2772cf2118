package id.penataan.performance.reference.model;

import static id.penataan.performance.reference.model.PlacementKind.DEFINITIF;
import static id.penataan.performance.reference.model.PlacementKind.PLH;
import static id.penataan.performance.reference.model.PlacementKind.PLT;
import static id.penataan.performance.reference.model.PlacementKind.TUGAS_TAMBAHAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.performance.reference.model.Superior.Finding;
import id.penataan.performance.reference.model.Superior.Officer;
import id.penataan.performance.reference.model.Superior.Outcome;
import id.penataan.performance.reference.model.Superior.Reason;
import id.penataan.performance.reference.model.Superior.RegionalHead;
import id.penataan.performance.reference.model.Superior.Unclear;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainOfCommandTest {
    private static final UnitLink ROOT = unit("KOTA", false);

    @Test
    void findsTheHeadOfTheOwnUnit() {
        var superior = superiorOf("staf", unit("BIDANG", true, held("kabid", DEFINITIF)), ROOT);

        assertThat(officer(superior)).isEqualTo("kabid");
    }

    @Test
    void findsForTheHeadTheHeadAbove() {
        var superior = superiorOf(
                "kabid",
                unit("BIDANG", true, held("kabid", DEFINITIF)),
                unit("DINAS", true, held("kadis", DEFINITIF)),
                ROOT);

        assertThat(officer(superior)).isEqualTo("kadis");
        assertThat(superior.way())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.LED_BY_THE_EMPLOYEE, Outcome.LED_BY_ANOTHER);
    }

    @Test
    void takesTheActingOfficerOnlyWhereTheSeatIsVacant() {
        var acting = superiorOf("staf", unit("BIDANG", true, held("plt", PLT), held("plh", PLH)), ROOT);
        var held = superiorOf("staf", unit("BIDANG", true, held("plt", PLT), held("kabid", DEFINITIF)), ROOT);

        assertThat(officer(acting)).isEqualTo("plt");
        assertThat(officer(held)).isEqualTo("kabid");
    }

    @Test
    void goesOnUpwardsWhereNobodyActs() {
        var superior = superiorOf(
                "staf",
                unit("KELOMPOK", false),
                unit("BIDANG", true),
                unit("DINAS", true, held("kadis", DEFINITIF)),
                ROOT);

        assertThat(officer(superior)).isEqualTo("kadis");
        assertThat(superior.way())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.NO_HEAD_SEAT, Outcome.HEAD_SEAT_VACANT, Outcome.LED_BY_ANOTHER);
    }

    @Test
    void letsASchoolBeLedByItsExtraTask() {
        var school = unit("SD NEGERI 1", false, held("kepala-sekolah", TUGAS_TAMBAHAN));
        var dinas = unit("DINAS PENDIDIKAN", true, held("kadis", DEFINITIF));

        assertThat(officer(superiorOf("guru", school, dinas, ROOT))).isEqualTo("kepala-sekolah");
        assertThat(officer(superiorOf("kepala-sekolah", school, dinas, ROOT))).isEqualTo("kadis");
    }

    @Test
    void ignoresAnExtraTaskWhereTheUnitHasAHeadSeat() {
        var superior = superiorOf(
                "staf",
                unit("BIDANG", true, held("bendahara", TUGAS_TAMBAHAN)),
                unit("DINAS", true, held("kadis", DEFINITIF)));

        assertThat(officer(superior)).isEqualTo("kadis");
    }

    @Test
    void leavesTheTopmostHeadsToTheHeadOfTheRegion() {
        var superior = superiorOf("kadis", unit("DINAS", true, held("kadis", DEFINITIF)), ROOT);

        assertThat(superior).isInstanceOf(RegionalHead.class);
    }

    @Test
    void doesNotLetAnActingOfficerBeTheOwnSuperior() {
        var superior = superiorOf(
                "sekretaris",
                unit("SEKRETARIAT", true, held("sekretaris", DEFINITIF)),
                unit("DINAS", true, held("sekretaris", PLT)),
                ROOT);

        assertThat(superior).isInstanceOf(RegionalHead.class);
    }

    @Test
    void namesTheReasonInsteadOfGuessing() {
        assertThat(reason(superiorOf("staf", unit("BIDANG", true, held("a", DEFINITIF), held("b", DEFINITIF)), ROOT)))
                .isEqualTo(Reason.SEVERAL_HEADS);
        assertThat(reason(superiorOf("staf", unit("BIDANG", true), ROOT))).isEqualTo(Reason.NO_HEAD_ABOVE);
        assertThat(reason(superiorOf("staf"))).isEqualTo(Reason.UNIT_NOT_IN_FORCE);
        assertThat(reason(new ChainOfCommand(seat("staf", null), List.of()).superior()))
                .isEqualTo(Reason.NO_UNIT);
    }

    private static Superior superiorOf(String nip, UnitLink... links) {
        var chain = new ChainOfCommand(seat(nip, UUID.randomUUID()), List.of(links));
        return chain.superior();
    }

    private static String officer(Superior superior) {
        return ((Officer) superior).holder().nip();
    }

    private static Reason reason(Superior superior) {
        return ((Unclear) superior).reason();
    }

    private static Seat seat(String nip, UUID unit) {
        return new Seat(UUID.randomUUID(), nip, nip, true, null, null, "Staf", null, unit, "UNIT");
    }

    private static Holder held(String nip, PlacementKind kind) {
        return new Holder(nip, nip, kind, "KEPALA");
    }

    private static UnitLink unit(String name, boolean headSeat, Holder... holders) {
        return new UnitLink(UUID.randomUUID(), name, headSeat, null, List.of(holders));
    }
}
