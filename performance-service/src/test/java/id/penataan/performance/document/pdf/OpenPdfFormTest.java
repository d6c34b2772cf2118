package id.penataan.performance.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.performance.skp.model.Approach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class OpenPdfFormTest {
    private final OpenPdfForm form = new OpenPdfForm();

    @ParameterizedTest
    @EnumSource(Approach.class)
    void drawsEveryApproachOnA4WithPlanAnnexesAndEvaluation(Approach approach) throws IOException {
        var bytes = form.draw(Documents.finalOf(approach));

        Files.write(Path.of("target", "skp-%s.pdf".formatted(approach)), bytes);
        var reader = new PdfReader(bytes);
        assertThat(reader.getPageSize(1).getWidth()).isBetween(595f, 596f);
        assertThat(textOf(reader))
                .contains("SASARAN KINERJA PEGAWAI", "LAMPIRAN", "PREDIKAT KINERJA PEGAWAI: BAIK")
                .contains("1 JANUARI 2026 S.D. 31 DESEMBER 2026", "15 Januari 2027", "Plt. KEPALA DINAS")
                .contains("Halaman 1 dari");
    }

    @Test
    void showsFormulasAsTextAndReplacesWhatNoFontCanDraw() throws IOException {
        var odd = "=HYPERLINK(\"http://x\") \u0000\u202e kata \uD83D\uDE00 Ñandú čevapčići";

        var reader = new PdfReader(form.draw(Documents.with(Approach.KUALITATIF_JA_JF, odd)));

        assertThat(textOf(reader)).contains("=HYPERLINK(\"http://x\")", "kata ? Ñandú čevapčići");
    }

    @Test
    void carriesAResultOfManyPages() throws IOException {
        var reader = new PdfReader(
                form.draw(Documents.with(Approach.KUANTITATIF_JA_JF, "Hasil kerja yang sangat panjang ".repeat(400))));

        assertThat(reader.getNumberOfPages()).isGreaterThan(4);
    }

    private static String textOf(PdfReader reader) {
        var extractor = new PdfTextExtractor(reader);
        return IntStream.rangeClosed(1, reader.getNumberOfPages())
                .mapToObj(page -> textOf(extractor, page))
                .collect(Collectors.joining("\n"));
    }

    private static String textOf(PdfTextExtractor extractor, int page) {
        try {
            return extractor.getTextFromPage(page);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
