package id.penataan.orgstructure.position.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.orgstructure.SharedVectors;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PetaJabatanVectorsTest {
    @Test
    void labelsEveryCaseOfTheReference() {
        for (var row : SharedVectors.rows("peta_jabatan_cases.csv")) {
            var balance =
                    new SeatBalance(Integer.valueOf(row.get("kebutuhan_k")), Integer.valueOf(row.get("bezetting_b")));

            assertThat(balance.gap()).as(row.toString()).isEqualTo(Integer.valueOf(row.get("selisih_b_minus_k")));
            assertThat(row.get("keterangan").toUpperCase(Locale.ROOT))
                    .startsWith(balance.label().name());
        }
    }
}
