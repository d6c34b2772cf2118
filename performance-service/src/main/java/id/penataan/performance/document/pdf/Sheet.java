package id.penataan.performance.document.pdf;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A ruled table of the form. */
final class Sheet {
    private static final Color SHADE = new Color(0xE6, 0xE9, 0xEE);

    private final PdfPTable table;

    Sheet(float... widths) {
        table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setSplitLate(true);
    }

    /** A part of the form: its name and the titles of its columns, repeated on each page. */
    static Sheet part(String name, float[] widths, String... titles) {
        var sheet = new Sheet(widths).section(name).titles(titles);
        sheet.table.setHeaderRows(2);
        return sheet;
    }

    private Sheet titles(String... titles) {
        for (var title : titles) {
            var cell = cell(Typeface.bold(title, Typeface.SMALL));
            cell.setBackgroundColor(SHADE);
            cell.setHorizontalAlignment(Element.ALIGN_CENTER);
            cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
            table.addCell(cell);
        }
        return this;
    }

    /** One title over several columns. */
    Sheet title(String text, int columns) {
        var cell = cell(Typeface.bold(text, Typeface.SMALL));
        cell.setBackgroundColor(SHADE);
        cell.setColspan(columns);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        table.addCell(cell);
        return this;
    }

    /** A line over the whole width. */
    Sheet section(String text) {
        var cell = cell(Typeface.bold(text));
        cell.setBackgroundColor(SHADE);
        cell.setColspan(table.getNumberOfColumns());
        table.addCell(cell);
        return this;
    }

    /** What the form is there for, in large letters. */
    Sheet verdict(String text) {
        var cell = cell(Typeface.bold(text, Typeface.LARGE));
        cell.setBackgroundColor(SHADE);
        cell.setColspan(table.getNumberOfColumns());
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setPaddingTop(7);
        cell.setPaddingBottom(9);
        table.addCell(cell);
        return this;
    }

    Sheet wide(String text) {
        var cell = cell(Typeface.plain(text));
        cell.setColspan(table.getNumberOfColumns());
        table.addCell(cell);
        return this;
    }

    Sheet text(String text) {
        table.addCell(cell(Typeface.plain(text)));
        return this;
    }

    Sheet text(String text, int rows) {
        var cell = cell(Typeface.plain(text));
        cell.setRowspan(rows);
        table.addCell(cell);
        return this;
    }

    Sheet number(String text, int rows) {
        var cell = cell(Typeface.plain(text));
        cell.setRowspan(rows);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        table.addCell(cell);
        return this;
    }

    Sheet label(String text) {
        table.addCell(cell(Typeface.bold(text)));
        return this;
    }

    /** Keeps the table on one page where it fits. */
    Sheet together() {
        table.setKeepTogether(true);
        return this;
    }

    PdfPTable table() {
        return table;
    }

    private static PdfPCell cell(Phrase phrase) {
        var cell = new PdfPCell(phrase);
        cell.setLeading(0, 1.3f);
        cell.setPadding(3.5f);
        cell.setPaddingBottom(5.5f);
        cell.setBorderWidth(0.5f);
        return cell;
    }
}
