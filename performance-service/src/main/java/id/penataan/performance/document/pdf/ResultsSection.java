package id.penataan.performance.document.pdf;

import id.penataan.performance.document.model.SkpDocument;
import id.penataan.performance.skp.model.Approach;
import id.penataan.performance.skp.model.Aspek;
import id.penataan.performance.skp.model.Indicator;
import id.penataan.performance.skp.model.ResultKind;
import id.penataan.performance.skp.model.Target;
import id.penataan.performance.skp.model.WorkResult;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfPTable;

/** Hasil kerja, in the columns of the plan's approach. */
final class ResultsSection {
    static PdfPTable of(SkpDocument document) {
        var approach = document.skp().plan().approach();
        var sheet = switch (approach) {
            case KUANTITATIF_JPT ->
                Sheet.part(
                        "HASIL KERJA",
                        new float[] {4, 30, 34, 16, 16},
                        "NO",
                        "RENCANA HASIL KERJA",
                        "INDIKATOR KINERJA INDIVIDU",
                        "TARGET",
                        "PERSPEKTIF");
            case KUANTITATIF_JA_JF ->
                Sheet.part(
                        "HASIL KERJA",
                        new float[] {4, 24, 26, 10, 24, 12},
                        "NO",
                        "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
                        "RENCANA HASIL KERJA",
                        "ASPEK",
                        "INDIKATOR KINERJA INDIVIDU",
                        "TARGET");
            case KUALITATIF_JA_JF ->
                Sheet.part(
                        "HASIL KERJA",
                        new float[] {4, 28, 30, 38},
                        "NO",
                        "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
                        "RENCANA HASIL KERJA",
                        "UKURAN KEBERHASILAN/INDIKATOR KINERJA INDIVIDU DAN TARGET");
        };
        group(sheet, document, ResultKind.UTAMA, "A. UTAMA");
        group(sheet, document, ResultKind.TAMBAHAN, "B. TAMBAHAN");
        return sheet.table();
    }

    private static void group(Sheet sheet, SkpDocument document, ResultKind kind, String title) {
        var results = document.skp().plan().results().stream()
                .filter(result -> result.kind() == kind)
                .toList();
        if (results.isEmpty() && kind == ResultKind.TAMBAHAN) {
            return;
        }
        sheet.section(title);
        if (results.isEmpty()) {
            sheet.wide("-");
        }
        for (int i = 0; i < results.size(); i++) {
            result(sheet, document, i + 1, results.get(i));
        }
    }

    private static void result(Sheet sheet, SkpDocument document, int number, WorkResult result) {
        var approach = document.skp().plan().approach();
        int rows = approach == Approach.KUALITATIF_JA_JF
                ? 1
                : Math.max(1, result.indicators().size());
        sheet.number(Integer.toString(number), rows);
        if (approach != Approach.KUANTITATIF_JPT) {
            sheet.text(document.origin(result), rows);
        }
        sheet.text(description(document, approach, result), rows);
        switch (approach) {
            case KUANTITATIF_JPT -> jpt(sheet, result.indicators());
            case KUANTITATIF_JA_JF -> counted(sheet, result.indicators());
            case KUALITATIF_JA_JF -> sheet.text(narrative(result.indicators()));
        }
    }

    private static String description(SkpDocument document, Approach approach, WorkResult result) {
        var origin = document.origin(result);
        return approach == Approach.KUANTITATIF_JPT && !origin.isEmpty()
                ? "%s\n(%s)".formatted(result.description(), origin)
                : result.description();
    }

    private static void jpt(Sheet sheet, List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            sheet.text("").text("").text("");
        }
        for (var indicator : indicators) {
            var perspektif = indicator.perspektif();
            sheet.text(indicator.description())
                    .text(target(indicator.target()))
                    .text(perspektif == null ? "" : perspektif.label());
        }
    }

    private static void counted(Sheet sheet, List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            sheet.text("").text("").text("");
        }
        for (var indicator : indicators) {
            sheet.text(aspek(indicator.aspek())).text(indicator.description()).text(target(indicator.target()));
        }
    }

    private static String narrative(List<Indicator> indicators) {
        return indicators.stream()
                .map(indicator -> indicator.target() == null
                        ? "• " + indicator.description()
                        : "• %s: %s".formatted(indicator.description(), target(indicator.target())))
                .collect(Collectors.joining("\n"));
    }

    private static String aspek(@Nullable Aspek aspek) {
        return switch (aspek) {
            case null -> "";
            case KUANTITAS -> "Kuantitas";
            case KUALITAS -> "Kualitas";
            case WAKTU -> "Waktu";
            case BIAYA -> "Biaya";
        };
    }

    static String target(@Nullable Target target) {
        return target == null ? "" : target.text();
    }

    private ResultsSection() {}
}
