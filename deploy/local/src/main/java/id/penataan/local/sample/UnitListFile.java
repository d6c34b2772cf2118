package id.penataan.local.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code ref-unor.json}: the unit list of SIASN in its envelope. */
final class UnitListFile {
    private UnitListFile() {}

    static void write(Agency agency, Path file) throws IOException {
        var heads = new HashMap<String, String>();
        for (var person : agency.people()) {
            if (person.post().title().structural()) {
                heads.put(person.post().unit().id(), person.id());
            }
        }
        List<Map<String, @Nullable String>> rows = agency.units().stream()
                .map(unit -> row(agency, unit, heads.get(unit.id())))
                .toList();
        new ObjectMapper().writeValue(file.toFile(), Map.of("code", 1, "count", rows.size(), "data", rows));
    }

    private static Map<String, @Nullable String> row(Agency agency, Unit unit, @Nullable String headId) {
        var row = new LinkedHashMap<String, @Nullable String>();
        row.put("Id", unit.id());
        row.put("InstansiId", agency.siasnId());
        row.put("DiatasanId", Objects.requireNonNullElse(unit.parentId(), ""));
        row.put("EselonId", unit.eselonId());
        row.put("NamaUnor", unit.name());
        row.put("NamaJabatan", unit.headTitle());
        row.put("CepatKode", "");
        row.put("IndukUnorId", unit.branchId());
        row.put("PemimpinPnsId", headId);
        row.put("JenisUnorId", "");
        row.put("IsUnorSekolah", "0");
        return row;
    }
}
