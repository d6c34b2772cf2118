package id.penataan.kit.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts(List.of("kit", "kit-sample"));

    @Test
    void fillsInDatesAndFractionsAsTheLanguageWritesThem() {
        var params = Map.of("since", LocalDate.of(2026, 3, 1), "weight", new BigDecimal("1234.5"));

        assertThat(texts.text("note-locked", params, Language.ID))
                .isEqualTo("Catatan terkunci sejak 1 Maret 2026, bobot 1.234,5.");
        assertThat(texts.text("note-locked", params, Language.EN))
                .isEqualTo("The note is locked since March 1, 2026, weight 1,234.5.");
    }

    @Test
    void leavesAPlaceWithoutValueVisible() {
        assertThat(texts.text("title-taken", Map.of(), Language.EN)).isEqualTo("The title {title} is taken.");
    }

    @Test
    void speaksPlainlyOfACodeItDoesNotKnow() {
        assertThat(texts.text("never-heard-of", Map.of(), Language.ID)).isEqualTo("never heard of");
    }

    @Test
    void prefersIndonesianUnlessEnglishComesFirst() {
        assertThat(Language.preferredOf(List.of(Locale.FRENCH, Locale.UK, Locale.of("id"))))
                .isEqualTo(Language.EN);
        assertThat(Language.preferredOf(List.of(Locale.FRENCH))).isEqualTo(Language.ID);
    }
}
