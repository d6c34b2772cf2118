package id.penataan.performance.document.pdf;

import id.penataan.performance.document.model.SkpDocument;
import id.penataan.performance.document.model.SkpDocument.Realisation;
import id.penataan.performance.document.model.SkpDocument.Remark;
import id.penataan.performance.document.model.SkpDocument.Verdict;
import id.penataan.performance.skp.model.Indicator;
import id.penataan.performance.skp.model.WorkResult;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.PdfPTable;

/** Evaluasi kinerja: what was realised, what was said, and the verdict. */
final class EvaluationSection {
    static PdfPTable results(SkpDocument document) {
        var sheet = Sheet.part(
                "HASIL KERJA",
                new float[] {4, 24, 28, 24, 20},
                "NO",
                "RENCANA HASIL KERJA",
                "INDIKATOR DAN TARGET",
                "REALISASI BERDASARKAN BUKTI DUKUNG",
                "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG");
        var results = document.skp().plan().results();
        for (int i = 0; i < results.size(); i++) {
            var result = results.get(i);
            sheet.number(Integer.toString(i + 1), 1)
                    .text(result.description())
                    .text(indicators(result.indicators()))
                    .text(realised(document, result))
                    .text(remarks(document, result));
        }
        return sheet.table();
    }

    static PdfPTable verdict(Verdict verdict) {
        var sheet = Sheet.part("PENILAIAN", new float[] {30, 22, 48}, "UNSUR", "NILAI", "ALASAN");
        var achievement = verdict.achievement();
        if (achievement != null) {
            sheet.text("Capaian kinerja organisasi")
                    .label(achievement.label())
                    .text("Ditetapkan sebelum penilaian pegawai");
        }
        sheet.text("Rating hasil kerja").label(verdict.results().label()).text(verdict.resultsReason());
        sheet.text("Rating perilaku kerja").label(verdict.behaviour().label()).text(verdict.behaviourReason());
        sheet.verdict("PREDIKAT KINERJA PEGAWAI: "
                + (verdict.isFinal() ? verdict.predikat().label().toUpperCase(Locale.ROOT) : "BELUM FINAL"));
        return sheet.together().table();
    }

    private static String indicators(List<Indicator> indicators) {
        return indicators.stream()
                .map(indicator ->
                        "• %s: %s".formatted(indicator.description(), ResultsSection.target(indicator.target())))
                .collect(Collectors.joining("\n"));
    }

    private static String realised(SkpDocument document, WorkResult result) {
        var reports = document.realisations().stream()
                .filter(report -> report.workResultId().equals(result.id()))
                .map(EvaluationSection::line)
                .collect(Collectors.joining("\n"));
        return reports.isEmpty() ? "-" : reports;
    }

    private static String line(Realisation report) {
        var evidence = report.evidence() == null ? "" : "\n  " + report.evidence();
        return "• [%s] %s%s".formatted(report.period(), report.text(), evidence);
    }

    private static String remarks(SkpDocument document, WorkResult result) {
        var said = document.remarks().stream()
                .filter(remark -> result.id().equals(remark.workResultId()))
                .map(Remark::text)
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? "-" : said;
    }

    private EvaluationSection() {}
}
