package id.penataan.performance.progress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.kit.failure.Invalid;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://drive.kotalama.example/pbg/tw1?x=1", "HTTPS://arsip.example/a%20b"})
    void acceptsPlainHttpsLinks(String url) {
        assertThat(new Evidence(url, null).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://drive.example/x",
                "javascript:alert(1)",
                "https://user:secret@drive.example/x",
                "https://localhost/x",
                "https:///x",
                "file:///etc/passwd",
                "https://drive.example/a b",
                "drive.example/x"
            })
    void refusesEverythingElse(String url) {
        assertThatThrownBy(() -> new Evidence(url, null)).isInstanceOf(Invalid.class);
    }

    @Test
    void showsAPercentageOnlyWhereBothNumbersAreKnown() {
        assertThat(ProgressEntry.percentage(new BigDecimal("92.2"), new BigDecimal(95)))
                .isEqualByComparingTo("97.05");
        assertThat(ProgressEntry.percentage(null, BigDecimal.TEN)).isNull();
        assertThat(ProgressEntry.percentage(BigDecimal.TEN, BigDecimal.ZERO)).isNull();
    }

    @Test
    void knowsTheDaysOfAPeriod() {
        assertThat(new Period("2026-TW2").start()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(new Period("2026-TW2").end()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(new Period("2024-02").end()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(new Period("2026-TW2").touches(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)))
                .isFalse();
    }
}
