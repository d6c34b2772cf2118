package id.penataan.performance.document.pdf;

import id.penataan.performance.calculation.model.BerAkhlak;
import id.penataan.performance.document.model.SkpDocument;
import id.penataan.performance.document.model.SkpDocument.Remark;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.PdfPTable;

/** Perilaku kerja: the seven values with their guides and the superior's special expectation. */
final class BehaviourSection {
    static PdfPTable planned(SkpDocument document) {
        var sheet = Sheet.part(
                "PERILAKU KERJA", new float[] {4, 52, 44}, "NO", "PERILAKU KERJA", "EKSPEKTASI KHUSUS PIMPINAN");
        for (var value : BerAkhlak.values()) {
            sheet.number(Integer.toString(value.ordinal() + 1), 1)
                    .text(guides(value))
                    .text(document.skp().plan().expectations().getOrDefault(value, "-"));
        }
        return sheet.table();
    }

    static PdfPTable evaluated(SkpDocument document) {
        var sheet = Sheet.part(
                "PERILAKU KERJA",
                new float[] {4, 26, 35, 35},
                "NO",
                "PERILAKU KERJA",
                "EKSPEKTASI KHUSUS PIMPINAN",
                "UMPAN BALIK BERKELANJUTAN");
        for (var value : BerAkhlak.values()) {
            sheet.number(Integer.toString(value.ordinal() + 1), 1)
                    .text(value.label())
                    .text(document.skp().plan().expectations().getOrDefault(value, "-"))
                    .text(remarks(document, value));
        }
        return sheet.table();
    }

    private static String guides(BerAkhlak value) {
        return value.guides().stream()
                .map(guide -> "\n   • " + guide)
                .collect(Collectors.joining("", value.label(), ""));
    }

    private static String remarks(SkpDocument document, BerAkhlak value) {
        var said = document.remarks().stream()
                .filter(remark -> value.name().equals(remark.value()))
                .map(Remark::text)
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? "-" : said;
    }

    private BehaviourSection() {}
}
