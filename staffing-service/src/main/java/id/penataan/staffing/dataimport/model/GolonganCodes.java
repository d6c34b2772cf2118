package id.penataan.staffing.dataimport.model;

import java.util.Map;
import java.util.Optional;

/**
 * The golongan of one kind of file by id and by name. SIASN uses the ids of PNS again for PPPK (21 is II/a and V), and not
 * every id of PPPK is known, so a known name decides and the id only where the name is missing or foreign. The ids of PNS
 * are all known; another one is none.
 */
public record GolonganCodes(Map<String, String> byId, Map<String, String> byName, boolean complete) {
    public GolonganCodes {
        byId = Map.copyOf(byId);
        byName = Map.copyOf(byName);
    }

    public Optional<String> find(String id, String name) {
        if (complete && !id.isEmpty() && !byId.containsKey(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(byName.get(name)).or(() -> Optional.ofNullable(byId.get(id)));
    }

    /** Whether id and name are both known and mean different things. */
    public boolean contradict(String id, String name) {
        var byBoth = byId.get(id);
        return byBoth != null && byName.containsKey(name) && !byBoth.equals(byName.get(name));
    }
}
