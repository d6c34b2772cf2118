package id.penataan.performance.document.pdf;

import id.penataan.performance.document.model.SkpDocument;
import id.penataan.performance.skp.model.Evaluator;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfPTable;

/** Who is evaluated, and who evaluates. */
final class PeopleSection {
    static PdfPTable of(SkpDocument document) {
        var sheet = new Sheet(4, 15, 31, 4, 15, 31);
        sheet.title("NO", 1).title("PEGAWAI YANG DINILAI", 2).title("NO", 1).title("PEJABAT PENILAI KINERJA", 2);
        var owner = document.skp().owner();
        var evaluator = document.skp().evaluator();
        var officer = document.evaluator();
        row(sheet, 1, "NAMA", owner.name(), evaluator == null ? null : evaluator.name());
        row(sheet, 2, "NIP", owner.nip(), evaluator == null ? null : evaluator.nip());
        row(sheet, 3, "PANGKAT/GOL. RUANG", owner.golongan(), officer == null ? null : officer.golongan());
        row(sheet, 4, "JABATAN", owner.positionTitle(), evaluator == null ? null : title(evaluator));
        row(sheet, 5, "UNIT KERJA", owner.unitName(), officer == null ? null : officer.unitName());
        return sheet.table();
    }

    private static void row(
            Sheet sheet, int number, String label, @Nullable String employee, @Nullable String evaluator) {
        sheet.number(Integer.toString(number), 1).text(label).text(orDash(employee));
        sheet.number(Integer.toString(number), 1).text(label).text(orDash(evaluator));
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }

    static String title(Evaluator evaluator) {
        return switch (evaluator.kind()) {
            case PLT -> "Plt. " + evaluator.title();
            case PLH -> "Plh. " + evaluator.title();
            case DEFINITIF, TUGAS_TAMBAHAN, KEPALA_DAERAH -> evaluator.title();
        };
    }

    private PeopleSection() {}
}
