package id.penataan.orgstructure.dataimport;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.tabular.TableFormat;
import id.penataan.kit.tabular.TableRow;
import id.penataan.orgstructure.classification.model.EducationLevel;
import id.penataan.orgstructure.classification.model.Eselon;
import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.classification.model.Jenjang;
import id.penataan.orgstructure.position.model.PositionFacts;
import id.penataan.orgstructure.position.model.Requirements;
import id.penataan.orgstructure.unit.model.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of {@code jabatan.csv}: reads every column, so that every fault of the row is noted. */
record JabatanRow(TableRow row) {
    static final TableFormat FORMAT = TableFormat.csv(Set.of(
            "unor_id",
            "kode_jabatan",
            "nama_jabatan",
            "jenis_jabatan_id",
            "eselon_id",
            "jenjang",
            "kelas_jabatan",
            "siasn_jabatan_id",
            "kebutuhan",
            "pendidikan_min_id",
            "bidang_ilmu",
            "syarat_tahun",
            "kritikal"));

    private static final Map<String, JenisJabatan> JENIS =
            Arrays.stream(JenisJabatan.values()).collect(toMap(JenisJabatan::siasnId, value -> value));
    private static final Map<String, Eselon> ESELON =
            Arrays.stream(Eselon.values()).collect(toMap(Eselon::siasnId, value -> value));
    private static final Map<String, Jenjang> JENJANG =
            Arrays.stream(Jenjang.values()).collect(toMap(Jenjang::siasnCode, value -> value));
    private static final Map<String, EducationLevel> EDUCATION =
            Arrays.stream(EducationLevel.values()).collect(toMap(EducationLevel::siasnId, value -> value));
    private static final Map<String, Boolean> YES_NO = Map.of("Y", true, "T", false);
    private static final String EVERY_FIELD = "SEMUA JURUSAN";
    private static final int MAX_CLASS = 17;
    private static final int MAX_NEED = 99_999;
    private static final int MAX_YEARS = 40;

    /** Where each attribute of the model stands in the file. */
    private static final Map<String, String> COLUMNS = Map.of(
            "/code", "kode_jabatan",
            "/title", "nama_jabatan",
            "/eselonId", "eselon_id",
            "/jenjang", "jenjang",
            "/siasnJabatanId", "siasn_jabatan_id",
            "/head", "siasn_jabatan_id");

    /** The facts of the position in that unit; nothing where the row is bad. */
    @Nullable
    PositionFacts facts(@Nullable Unit unit) {
        var unor = row.text("unor_id");
        var code = row.required("kode_jabatan");
        var title = row.required("nama_jabatan");
        row.required("jenis_jabatan_id");
        row.required("kelas_jabatan");
        row.required("kritikal");
        var jenis = row.code("jenis_jabatan_id", JENIS);
        var eselon = row.code("eselon_id", ESELON).orElse(null);
        var jenjang = row.code("jenjang", JENJANG).orElse(null);
        var jobClass = row.integer("kelas_jabatan", 1, MAX_CLASS);
        var need = whole("kebutuhan", MAX_NEED);
        var siasnId = row.optional("siasn_jabatan_id").orElse(null);
        var requirements = requirements();
        var critical = row.code("kritikal", YES_NO);
        if (!row.isGood() || unit == null) {
            return null;
        }
        boolean head = jenis.orElseThrow() == JenisJabatan.STRUKTURAL && unor.equals(siasnId);
        try {
            return new PositionFacts(
                    unit.id(),
                    code,
                    title,
                    jenis.orElseThrow(),
                    eselon,
                    jenjang,
                    jobClass.orElseThrow(),
                    need,
                    siasnId,
                    requireNonNull(requirements),
                    critical.orElseThrow(),
                    head);
        } catch (Invalid broken) {
            note(broken);
            return null;
        }
    }

    private @Nullable Requirements requirements() {
        var education = row.code("pendidikan_min_id", EDUCATION).orElse(null);
        var years = whole("syarat_tahun", MAX_YEARS);
        try {
            return new Requirements(education, fields(row.text("bidang_ilmu")), years);
        } catch (Invalid broken) {
            broken.violations().forEach(fault -> row.error("bidang_ilmu", fault.code(), fault.params()));
            return null;
        }
    }

    private @Nullable Integer whole(String column, int max) {
        var number = row.integer(column, 0, max);
        return number.isPresent() ? number.getAsInt() : null;
    }

    private void note(Invalid broken) {
        broken.violations().forEach(fault -> row.error(COLUMNS.get(fault.pointer()), fault.code(), fault.params()));
    }

    private static List<String> fields(String text) {
        return text.isEmpty() || text.toUpperCase(Locale.ROOT).equals(EVERY_FIELD)
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(field -> !field.isEmpty())
                        .toList();
    }
}
