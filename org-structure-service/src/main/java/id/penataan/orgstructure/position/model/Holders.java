package id.penataan.orgstructure.position.model;

import id.penataan.kit.failure.StateConflict;
import java.util.Map;
import java.util.Set;

/** How many hold a seat of a position while it is to be out of force. */
public record Holders(long count) {
    /** A position ends after its last holder has left it, never before. */
    public void requireNone() {
        if (count > 0) {
            throw new StateConflict("position-held", Map.of("holders", count), "HELD", Set.of("CHANGE", "CORRECT"));
        }
    }
}
