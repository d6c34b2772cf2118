package id.penataan.staffing.dataimport;

import id.penataan.kit.tabular.TableRow;
import id.penataan.staffing.employee.model.EmploymentFacts;
import id.penataan.staffing.employee.model.JenisJabatan;
import id.penataan.staffing.reference.model.PositionName;
import id.penataan.staffing.reference.model.SeatKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the unit and position that a row of an employee download names. Names are never compared, ids are. */
final class PegawaiSeats {
    private final Map<String, UUID> units;
    private final Map<SeatKey, PositionName> positions;
    private final Set<String> activeStandings;
    private final Map<UUID, Long> heads = new HashMap<>();

    PegawaiSeats(Map<String, UUID> units, Map<SeatKey, PositionName> positions, Set<String> activeStandings) {
        this.units = units;
        this.positions = positions;
        this.activeStandings = activeStandings;
    }

    EmploymentFacts read(TableRow row, PegawaiCells cells) {
        var standing = cells.paddedCode("KEDUDUKAN HUKUM ID", cells.codes().kedudukanHukum());
        var kind = row.code("JENIS JABATAN ID", FileCodes.JENIS_JABATAN).orElse(null);
        var jabatanId = cells.text("JABATAN ID");
        var title = cells.text("JABATAN NAMA");
        var since = cells.date("TMT JABATAN");
        var unit = unit(row);
        var position = unit == null || jabatanId == null ? null : positions.get(new SeatKey(unit, jabatanId));
        if (unit != null && jabatanId != null && position == null) {
            row.warning("JABATAN ID", "position-unknown", Map.of("id", jabatanId));
        }
        if (position != null
                && kind == JenisJabatan.STRUKTURAL
                && standing != null
                && activeStandings.contains(standing)) {
            secondHead(row, position);
        }
        return new EmploymentFacts(
                standing, unit, position == null ? null : position.id(), kind, jabatanId, title, since);
    }

    private @Nullable UUID unit(TableRow row) {
        var id = row.required("UNOR ID");
        var unit = units.get(id);
        if (unit == null && !id.isEmpty()) {
            row.error("UNOR ID", "unit-unknown", Map.of("unit", id));
        }
        return unit;
    }

    /** Two incumbents of one structural post are kept both, and reported. */
    private void secondHead(TableRow row, PositionName position) {
        var first = heads.putIfAbsent(position.id(), row.number());
        if (first != null) {
            row.warning("JABATAN ID", "structural-post-shared", Map.of("row", first, "title", position.title()));
        }
    }
}
