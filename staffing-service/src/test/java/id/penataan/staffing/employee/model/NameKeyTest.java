package id.penataan.staffing.employee.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dr. Ir. Budi Santoso      | BUDI SANTOSO
                    Hj. Siti Nur'aini, S.Pd.  | SITI NURAINI
                    OKI MA'RUF RAMADHAN       | OKI MARUF RAMADHAN
                    Andrée  Müller            | ANDREE MULLER
                    drg. H. Abdul-Rahman      | ABDUL RAHMAN
                    H.                        | H
                    """)
    void leavesOutTitlesAccentsAndPunctuation(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void findsAPersonByEachWordOfTheName() {
        assertThat(new PersonName("SITI RAHMAWATI", "Dr.", "M.Si.").tokens()).containsExactly("SITI", "RAHMAWATI");
    }

    @Test
    void writesTheNameWithItsTitles() {
        assertThat(new PersonName("SITI AMINAH", "dr.", "Sp.A.").full()).isEqualTo("dr. SITI AMINAH, Sp.A.");
    }
}
