package id.penataan.performance.document.pdf;

import id.penataan.performance.document.model.SkpDocument;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Head of each part of the form. */
final class Heading {
    /** Title, approach, and below them agency and period. */
    static PdfPTable of(String title, String approach, SkpDocument document) {
        var table = new PdfPTable(new float[] {50, 50});
        table.setWidthPercentage(100);
        line(table, Typeface.bold(title, Typeface.LARGE), 2, Element.ALIGN_CENTER);
        if (!approach.isEmpty()) {
            line(table, Typeface.bold(approach), 2, Element.ALIGN_CENTER);
        }
        line(table, Typeface.plain(" "), 2, Element.ALIGN_CENTER);
        line(table, Typeface.bold(document.agency()), 1, Element.ALIGN_LEFT);
        var frame = document.skp().frame();
        var period = "PERIODE PENILAIAN: " + Dates.period(frame.start(), frame.end());
        line(table, Typeface.bold(period), 1, Element.ALIGN_RIGHT);
        return table;
    }

    private static void line(PdfPTable table, Phrase phrase, int columns, int alignment) {
        var cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setColspan(columns);
        cell.setHorizontalAlignment(alignment);
        table.addCell(cell);
    }

    private Heading() {}
}
