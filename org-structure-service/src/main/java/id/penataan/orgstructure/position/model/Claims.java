package id.penataan.orgstructure.position.model;

import id.penataan.kit.failure.Violation;
import java.util.ArrayList;
import java.util.List;

/** What only one position may have at a time, and whether another one has it. */
public record Claims(boolean codeTaken, boolean siasnIdTaken, boolean headTaken) {
    public static final Claims FREE = new Claims(false, false, false);

    public List<Violation> violations() {
        var found = new ArrayList<Violation>();
        if (codeTaken) {
            found.add(new Violation("/code", "code-taken"));
        }
        if (siasnIdTaken) {
            found.add(new Violation("/siasnJabatanId", "siasn-jabatan-taken"));
        }
        if (headTaken) {
            found.add(new Violation("/head", "head-taken"));
        }
        return List.copyOf(found);
    }
}
