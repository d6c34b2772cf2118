package id.penataan.performance.reference.model;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit on the way up from a seat, with everybody who holds or acts for its head seat on the date. */
public record UnitLink(
        UUID unitId,
        String unitName,
        boolean headSeat,
        @Nullable String headTitle,
        List<Holder> holders) {
    public UnitLink {
        holders = List.copyOf(holders);
    }

    /** Those of the strongest kind present: definitive before Plt, Plt before Plh, extra task only where no head seat exists. */
    public List<Holder> leaders() {
        return Arrays.stream(PlacementKind.values())
                .filter(kind -> kind != PlacementKind.TUGAS_TAMBAHAN || !headSeat)
                .map(this::of)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    public boolean ledBy(String nip) {
        return leaders().stream().anyMatch(leader -> leader.nip().equals(nip));
    }

    private List<Holder> of(PlacementKind kind) {
        return holders.stream()
                .filter(holder -> holder.kind() == kind)
                .distinct()
                .toList();
    }
}
