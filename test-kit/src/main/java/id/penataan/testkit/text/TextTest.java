package id.penataan.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The texts of a module: {@code class StaffingTextTest extends TextTest {}}. Codes are found in the sources where failures,
 * violations, findings and steps are made; bundles are all of {@code src/main/resources/texts} and those of the kit.
 */
public abstract class TextTest {

    @Test
    void everyCodeHasATextInBothLanguages() throws IOException {
        var codes = UsedCodes.in("src/main/java");

        assertThat(codes).as("codes found in the sources").isNotEmpty();
        assertThat(Bundles.without(codes, "id"))
                .as("codes without an Indonesian text")
                .isEmpty();
        assertThat(Bundles.without(codes, "en"))
                .as("codes without an English text")
                .isEmpty();
    }

    @Test
    void bothLanguagesKnowTheSameCodesWithTheSamePlaces() throws IOException {
        assertThat(Bundles.places("id")).isEqualTo(Bundles.places("en"));
    }
}
