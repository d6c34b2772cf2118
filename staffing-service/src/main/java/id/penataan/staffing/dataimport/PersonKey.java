package id.penataan.staffing.dataimport;

import id.penataan.kit.tabular.TableRow;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people on file, by whose NIP the rows of other files are joined. */
record PersonKey(Map<String, UUID> byNip) {
    @Nullable
    UUID find(TableRow row) {
        var nip = row.digits("nip");
        if (nip.isEmpty()) {
            row.error("nip", "value-missing", Map.of());
            return null;
        }
        var id = byNip.get(nip);
        if (id == null) {
            row.error("nip", "employee-unknown", Map.of());
        }
        return id;
    }
}
