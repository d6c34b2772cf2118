package id.penataan.staffing.employee;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose records a caller may see: everybody's, those of some subtrees, and always the own one. */
public record Audience(
        boolean wholeAgency, Set<UUID> roots, @Nullable String ownNip) {
    public Audience {
        roots = Set.copyOf(roots);
    }
}
