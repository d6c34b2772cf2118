package id.penataan.performance.document.pdf;

import id.penataan.performance.skp.model.Annexes;
import java.util.List;
import org.openpdf.text.pdf.PdfPTable;

/** Lampiran SKP: the three lists. */
final class AnnexSection {
    static PdfPTable of(Annexes annexes) {
        var sheet = new Sheet(4, 96);
        list(sheet, "DUKUNGAN SUMBER DAYA", annexes.resourceSupport());
        list(sheet, "SKEMA PERTANGGUNGJAWABAN", annexes.accountability());
        list(sheet, "KONSEKUENSI", annexes.consequences());
        return sheet.table();
    }

    private static void list(Sheet sheet, String title, List<String> lines) {
        sheet.section(title);
        if (lines.isEmpty()) {
            sheet.wide("-");
        }
        for (int i = 0; i < lines.size(); i++) {
            sheet.number(Integer.toString(i + 1), 1).text(lines.get(i));
        }
    }

    private AnnexSection() {}
}
