package id.penataan.performance.calculation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.performance.Vectors;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PredikatMatrixTest {
    private final PredikatMatrix matrix = Rules.matrix();

    static Stream<Map<String, String>> cells() {
        return Vectors.of("predikat_matrix");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void givesThePredikatOfTheRegulation(Map<String, String> row) {
        var results = Rating.valueOf(row.get("rating_hasil_kerja"));
        var behaviour = Rating.valueOf(row.get("rating_perilaku_kerja"));

        var predikat = matrix.predikat(results, behaviour);

        assertThat(predikat).isEqualTo(Predikat.valueOf(row.get("predikat_kinerja")));
        assertThat(predikat.label()).isEqualTo(row.get("label_resmi"));
    }

    @ParameterizedTest
    @EnumSource(Rating.class)
    void neverLetsResultsExcuseConduct(Rating results) {
        assertThat(matrix.predikat(results, Rating.DI_BAWAH_EKSPEKTASI)).isIn(Predikat.KURANG, Predikat.SANGAT_KURANG);
    }

    @Test
    void refusesATableWithHoles() {
        assertThatThrownBy(() -> new PredikatMatrix(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
