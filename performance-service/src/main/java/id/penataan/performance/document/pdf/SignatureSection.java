package id.penataan.performance.document.pdf;

import static java.util.Objects.requireNonNullElse;

import id.penataan.performance.document.model.SkpDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Room for the two signatures, dated when the step was taken. */
final class SignatureSection {
    static PdfPTable of(SkpDocument document, @Nullable Instant on) {
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setSpacingBefore(14);
        table.setKeepTogether(true);
        var owner = document.skp().owner();
        var evaluator = document.skp().evaluator();
        var day = on == null ? "............................" : Dates.written(on);
        cell(table, Typeface.plain("\nPegawai yang Dinilai,"));
        cell(table, Typeface.plain("%s\nPejabat Penilai Kinerja,".formatted(day)));
        room(table);
        cell(table, Typeface.bold(owner.name()));
        var name = evaluator == null ? null : requireNonNullElse(evaluator.name(), evaluator.title());
        cell(table, Typeface.bold(requireNonNullElse(name, "............................")));
        cell(table, Typeface.plain("NIP " + owner.nip()));
        var nip = evaluator == null ? null : evaluator.nip();
        cell(table, Typeface.plain(nip == null ? "" : "NIP " + nip));
        return table;
    }

    private static void room(PdfPTable table) {
        var empty = new PdfPCell(new Phrase(" "));
        empty.setColspan(2);
        empty.setFixedHeight(42);
        empty.setBorder(Rectangle.NO_BORDER);
        table.addCell(empty);
    }

    private static void cell(PdfPTable table, Phrase phrase) {
        var cell = new PdfPCell(phrase);
        cell.setLeading(0, 1.3f);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        table.addCell(cell);
    }

    private SignatureSection() {}
}
