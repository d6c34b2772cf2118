package id.penataan.performance.skp;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of plans, by name of the employee. */
public interface SkpDirectory {
    Page<SkpRow> list(Filter filter, Visible visible, PageRequest page);

    /** The results of an officer's agreed plans in a cycle, for staff to take over. */
    List<SuperiorResult> agreedResultsOf(UUID cycle, String nip);

    /** What is asked for. */
    record Filter(
            @Nullable UUID cycle,
            @Nullable Integer year,
            @Nullable UUID unit,
            boolean subtree,
            @Nullable String state,
            @Nullable String nip,
            LocalDate asOf) {}

    /** What the caller may see: certain people's plans, or those of whole subtrees; empty is everybody. */
    record Visible(Optional<Set<String>> nips, Optional<Set<UUID>> units) {
        public static final Visible ALL = new Visible(Optional.empty(), Optional.empty());
    }
}
