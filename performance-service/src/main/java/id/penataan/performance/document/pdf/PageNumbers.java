package id.penataan.performance.document.pdf;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Foot of each page: whose plan it is, and page n of m. */
final class PageNumbers extends PdfPageEventHelper {
    private static final float SIZE = 7;

    private final String caption;
    private @Nullable PdfTemplate total;

    PageNumbers(String caption) {
        this.caption = Typeface.drawable(caption);
    }

    /** The number of pages is known at the end only; room for it is kept from the beginning. */
    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(40, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        float y = document.bottom() - 16;
        var page = "Halaman %d dari ".formatted(writer.getPageNumber());
        float width = Typeface.regular().getWidthPoint(page, SIZE);
        float x = document.right() - width - 12;
        write(canvas, caption, document.left(), y);
        write(canvas, page, x, y);
        canvas.addTemplate(Objects.requireNonNull(total), x + width, y);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        write(Objects.requireNonNull(total), Integer.toString(writer.getPageNumber() - 1), 0, 0);
    }

    private static void write(PdfContentByte canvas, String text, float x, float y) {
        canvas.beginText();
        canvas.setFontAndSize(Typeface.regular(), SIZE);
        canvas.setTextMatrix(x, y);
        canvas.showText(text);
        canvas.endText();
    }
}
