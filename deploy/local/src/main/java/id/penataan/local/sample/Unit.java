package id.penataan.local.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit of a made-up agency; {@code branchId} is the perangkat daerah it belongs to, empty eselon means no structural head. */
public record Unit(
        String id,
        @Nullable String parentId,
        String branchId,
        String name,
        String eselonId,
        String headTitle,
        List<String> fields,
        boolean headVacant) {

    public Unit {
        fields = List.copyOf(fields);
    }

    public boolean hasStructuralHead() {
        return !eselonId.isEmpty();
    }
}
