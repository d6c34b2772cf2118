package id.penataan.performance.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import id.penataan.performance.Agencies;
import id.penataan.performance.Agency;
import id.penataan.performance.OnPostgres;
import id.penataan.performance.Performance;
import id.penataan.performance.PlansInEveryState;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@QuarkusTest
@OnPostgres
class DocumentResourceTest {
    private final Agencies agencies;

    DocumentResourceTest(Agencies agencies) {
        this.agencies = agencies;
    }

    @Test
    void printsTheFormOfAFinalPlan() throws IOException {
        var agency = agencies.fresh();
        var done = PlansInEveryState.in(agencies, agency).done();

        var answer =
                done.owner().read("/skps/%s/document.pdf".formatted(done.id())).statusCode(200);
        var bytes = answer.contentType("application/pdf").extract().asByteArray();

        Files.write(Path.of("target", "skp-dari-layanan.pdf"), bytes);
        assertThat(lastPage(bytes)).contains("PREDIKAT KINERJA PEGAWAI: BAIK").contains("DEWI LESTARI, S.T.");
    }

    @Test
    void printsADraftWithoutVerdict() throws IOException {
        var agency = agencies.fresh();
        var draft = PlansInEveryState.in(agencies, agency).draft();

        var bytes = draft.owner()
                .read("/skps/%s/document.pdf".formatted(draft.id()))
                .extract()
                .asByteArray();

        assertThat(new PdfReader(bytes).getNumberOfPages()).isEqualTo(3);
        assertThat(lastPage(bytes)).contains("LAMPIRAN SASARAN KINERJA PEGAWAI", "PEMERINTAH KOTA LAMA");
        Performance.person(agency, Agency.STRANGER)
                .read("/skps/%s/document.pdf".formatted(draft.id()))
                .statusCode(404)
                .body("code", is("skp-not-found"));
    }

    private static String lastPage(byte[] bytes) throws IOException {
        var reader = new PdfReader(bytes);
        return new PdfTextExtractor(reader).getTextFromPage(reader.getNumberOfPages());
    }
}
