package id.penataan.performance.calculation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Sesuai Ekspektasi, SESUAI_EKSPEKTASI",
        "sesuai ekspetasi, SESUAI_EKSPEKTASI",
        "SESUAI ESPEKTASI, SESUAI_EKSPEKTASI",
        "'Sesuai  Ekspektasi ', SESUAI_EKSPEKTASI",
        "DIATAS ESPEKTASI, DI_ATAS_EKSPEKTASI",
        "Di Atas Ekspetasi, DI_ATAS_EKSPEKTASI",
        "Di bawah ekspetasi, DI_BAWAH_EKSPEKTASI",
        "Dibawah Ekspektasi, DI_BAWAH_EKSPEKTASI"
    })
    void readsRatingsAsAgenciesWriteThem(String written, Rating rating) {
        assertThat(Rating.written(written)).contains(rating);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ekspektasi", "Sesuai", "Sangat Baik", "Di Atas Rata-rata", "90", "Sesuai Ekspektasi!"})
    void guessesNoRating(String written) {
        assertThat(Rating.written(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SANGAT BAIK, SANGAT_BAIK",
        "Baik, BAIK",
        "Cukup, BUTUH_PERBAIKAN",
        "butuh  perbaikan, BUTUH_PERBAIKAN",
        "Kurang, KURANG",
        "KURANG/MISCONDUCT, KURANG",
        "Sangat Kurang, SANGAT_KURANG"
    })
    void readsPredikatAsFormsPrintThem(String written, Predikat predikat) {
        assertThat(Predikat.written(written)).contains(predikat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Buruk", "Baik Sekali", "A"})
    void guessesNoPredikat(String written) {
        assertThat(Predikat.written(written)).isEmpty();
    }
}
