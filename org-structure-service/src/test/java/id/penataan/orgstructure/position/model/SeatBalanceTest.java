package id.penataan.orgstructure.position.model;

import static id.penataan.orgstructure.position.model.SeatBalance.Label.KOSONG;
import static id.penataan.orgstructure.position.model.SeatBalance.Label.TIDAK_DIKETAHUI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of peta_jabatan_cases.csv; the shared file itself is run in SharedVectorsTest. */
class SeatBalanceTest {
    @ParameterizedTest(name = "B {0}, K {1}: {2}, {3}")
    @CsvSource({
        "2, 5, -3, KURANG",
        "5, 5, 0, SESUAI",
        "7, 5, 2, LEBIH",
        "0, 1, -1, KOSONG",
        "0, 0, 0, SESUAI",
        "1, 0, 1, LEBIH"
    })
    void labelsTheGap(int filled, int need, int gap, SeatBalance.Label label) {
        var balance = new SeatBalance(need, filled);

        assertThat(balance.gap()).isEqualTo(gap);
        assertThat(balance.label()).isEqualTo(label);
    }

    @Test
    void knowsNoGapWhileNeedOrHoldersAreUnknown() {
        assertThat(new SeatBalance(null, 3).gap()).isNull();
        assertThat(new SeatBalance(3, null).label()).isEqualTo(TIDAK_DIKETAHUI);
        assertThat(new SeatBalance(3, 0).label()).isEqualTo(KOSONG);
    }

    @Test
    void neverLetsASurplusHideAShortage() {
        var totals = SeatTotals.of(List.of(new SeatBalance(2, 5), new SeatBalance(5, 2)));

        assertThat(totals.filled() - totals.need()).isZero();
        assertThat(totals.shortage()).isEqualTo(3);
        assertThat(totals.surplus()).isEqualTo(3);
    }
}
