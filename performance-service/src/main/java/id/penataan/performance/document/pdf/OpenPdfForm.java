package id.penataan.performance.document.pdf;

import id.penataan.performance.document.model.SkpDocument;
import id.penataan.performance.document.model.SkpForm;
import id.penataan.performance.skp.model.Approach;
import id.penataan.performance.skp.model.SkpState;
import id.penataan.performance.skp.model.SkpState.Agreed;
import id.penataan.performance.skp.model.SkpState.Draft;
import id.penataan.performance.skp.model.SkpState.Final;
import id.penataan.performance.skp.model.SkpState.InEvaluation;
import id.penataan.performance.skp.model.SkpState.Returned;
import id.penataan.performance.skp.model.SkpState.Running;
import id.penataan.performance.skp.model.SkpState.Submitted;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The form of PermenPANRB 6/2022 on A4, drawn with OpenPDF: plan, annexes and, once rated, the evaluation. */
@ApplicationScoped
class OpenPdfForm implements SkpForm {
    private static final float MARGIN = 36;

    @Override
    public byte[] draw(SkpDocument document) {
        var bytes = new ByteArrayOutputStream();
        var paper = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN + 14);
        var writer = PdfWriter.getInstance(paper, bytes);
        writer.setPageEvent(new PageNumbers(caption(document)));
        paper.addTitle("SKP %d %s"
                .formatted(document.skp().frame().year(), document.skp().owner().nip()));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("id-ID"));
        paper.open();
        plan(paper, document);
        annexes(paper, document);
        evaluation(paper, document);
        paper.close();
        return bytes.toByteArray();
    }

    private static void plan(Document paper, SkpDocument document) {
        var skp = document.skp();
        paper.add(Heading.of("SASARAN KINERJA PEGAWAI", approach(skp.plan().approach()), document));
        paper.add(PeopleSection.of(document));
        paper.add(ResultsSection.of(document));
        paper.add(BehaviourSection.planned(document));
        paper.add(SignatureSection.of(document, agreedAt(skp.state())));
    }

    private static void annexes(Document paper, SkpDocument document) {
        paper.newPage();
        paper.add(Heading.of("LAMPIRAN SASARAN KINERJA PEGAWAI", "", document));
        paper.add(AnnexSection.of(document.skp().plan().annexes()));
        paper.add(SignatureSection.of(document, agreedAt(document.skp().state())));
    }

    private static void evaluation(Document paper, SkpDocument document) {
        var verdict = document.verdict();
        if (verdict == null) {
            return;
        }
        paper.newPage();
        paper.add(Heading.of("EVALUASI KINERJA PEGAWAI", "", document));
        paper.add(PeopleSection.of(document));
        paper.add(EvaluationSection.results(document));
        paper.add(BehaviourSection.evaluated(document));
        paper.add(EvaluationSection.verdict(verdict));
        paper.add(SignatureSection.of(document, finalAt(document.skp().state())));
    }

    private static String approach(Approach approach) {
        return switch (approach) {
            case KUANTITATIF_JPT ->
                "PENDEKATAN HASIL KERJA KUANTITATIF BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI";
            case KUANTITATIF_JA_JF ->
                "PENDEKATAN HASIL KERJA KUANTITATIF BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL";
            case KUALITATIF_JA_JF ->
                "PENDEKATAN HASIL KERJA KUALITATIF BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL";
        };
    }

    private static String caption(SkpDocument document) {
        var skp = document.skp();
        return "SKP %d · %s · NIP %s · status %s"
                .formatted(
                        skp.frame().year(),
                        skp.owner().name(),
                        skp.owner().nip(),
                        skp.state().name());
    }

    private static @Nullable Instant agreedAt(SkpState state) {
        return switch (state) {
            case Draft draft -> null;
            case Submitted submitted -> null;
            case Returned returned -> null;
            case Agreed agreed -> agreed.at();
            case Running running -> running.agreedAt();
            case InEvaluation evaluation -> evaluation.agreedAt();
            case Final done -> done.agreedAt();
        };
    }

    private static @Nullable Instant finalAt(SkpState state) {
        return state instanceof Final done ? done.at() : null;
    }
}
