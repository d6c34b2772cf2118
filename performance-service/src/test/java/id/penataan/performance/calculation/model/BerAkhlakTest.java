package id.penataan.performance.calculation.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.performance.Vectors;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BerAkhlakTest {
    static Stream<Map<String, String>> guides() {
        return Vectors.of("berakhlak");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void carriesTheOfficialWords(Map<String, String> row) {
        var value = BerAkhlak.values()[Integer.parseInt(row.get("no_nilai")) - 1];

        assertThat(value.label()).isEqualTo(row.get("nilai"));
        assertThat(value.guides().get(Integer.parseInt(row.get("no_panduan")) - 1))
                .isEqualTo(row.get("panduan_perilaku"));
    }
}
