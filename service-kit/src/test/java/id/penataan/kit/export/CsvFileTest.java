package id.penataan.kit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"=1+1,`'=1+1`", "+62,`'+62`", "@x,`'@x`", "-x,`'-x`", "-12.5,-12.5", "plain,plain"})
    void makesFormulasHarmless(String cell, String written) {
        assertThat(Harmless.cell(cell)).isEqualTo(written);
    }

    @Test
    void quotesWhereNeededAndEndsLinesAsTheStandardSays() throws IOException {
        var export = new CsvExport(false, List.of("a", "b"), rows -> rows.accept(List.of("x,\"y\"", "line\nbreak")));

        assertThat(written(export)).isEqualTo("a,b\r\n\"x,\"\"y\"\"\",\"line\nbreak\"\r\n");
    }

    @Test
    void beginsWithAByteOrderMarkWhenAsked() throws IOException {
        var export = new CsvExport(true, List.of("a"), rows -> {});

        assertThat(written(export)).isEqualTo("\uFEFFa\r\n");
    }

    private static String written(CsvExport export) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvFile.write(export, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
