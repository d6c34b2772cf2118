package id.penataan.staffing.dataimport;

import static id.penataan.kit.tabular.DateStyle.DAY_FIRST;

import id.penataan.kit.tabular.TableRow;
import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.classification.CodeList;
import id.penataan.staffing.employee.model.JenisJabatan;
import id.penataan.staffing.employee.model.PostHeld;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of a position history. SIASN tells the last day of a post, we keep the first day after it. */
record RiwayatJabatanParser(
        PersonKey people,
        Map<String, UUID> units,
        Map<String, String> eselons,
        Map<String, String> assignments,
        LocalDate today) {
    static RiwayatJabatanParser of(PersonKey people, Map<String, UUID> units, FileCodes codes) {
        return new RiwayatJabatanParser(
                people, units, codes.of(CodeList.ESELON), codes.of(CodeList.JENIS_PENUGASAN), codes.today());
    }

    @Nullable
    PostHeld parse(TableRow row) {
        var id = row.required("id");
        var person = people.find(row);
        row.required("jenis_jabatan_id");
        var kind = row.code("jenis_jabatan_id", FileCodes.JENIS_JABATAN).orElse(JenisJabatan.PELAKSANA);
        var title = row.required("nama_jabatan");
        var eselon = row.code("eselon_id", eselons).orElse(null);
        var unit = unit(row);
        row.required("tmt_jabatan");
        var from = row.pastDate("tmt_jabatan", DAY_FIRST, today).orElse(null);
        var to = end(row, from);
        row.required("jenis_penugasan_id");
        var assignment = row.code("jenis_penugasan_id", assignments).orElse("D");
        var decree = row.required("nomor_sk");
        var decreed = row.pastDate("tanggal_sk", DAY_FIRST, today).orElse(null);
        var level =
                PostLevel.of(kind.name(), eselon, null, title).map(Enum::name).orElse(null);
        if (person == null || unit == null || from == null) {
            if (from == null && row.isGood()) {
                row.error("tmt_jabatan", "value-missing", Map.of());
            }
            return null;
        }
        return new PostHeld(
                id,
                person,
                kind,
                title,
                row.optional("siasn_jabatan_id").orElse(null),
                eselon,
                level,
                unit,
                assignment,
                decree,
                decreed,
                from,
                to);
    }

    private @Nullable UUID unit(TableRow row) {
        var id = row.required("unor_id");
        var unit = units.get(id);
        if (unit == null && !id.isEmpty()) {
            row.error("unor_id", "unit-unknown", Map.of("unit", id));
        }
        return unit;
    }

    private @Nullable LocalDate end(TableRow row, @Nullable LocalDate from) {
        var last = row.pastDate("tmt_selesai", DAY_FIRST, today).orElse(null);
        if (last == null) {
            return null;
        }
        if (from != null && last.isBefore(from)) {
            row.error("tmt_selesai", "period-ends-before-start", Map.of("start", Objects.toString(from)));
        }
        return last.plusDays(1);
    }
}
