package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.PostLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the records say about positions and people on a date. */
public interface Candidates {
    Optional<Demand> demand(UUID position, LocalDate on);

    /** Everybody who might be asked, holders of the position left out; time in the levels counts as prerequisite. */
    List<Facts> pool(Demand demand, Set<PostLevel> levels, Search search, LocalDate on);

    Optional<Facts> one(UUID employee, Set<PostLevel> levels, LocalDate on);

    /** Which units to look in; no roots at all means the whole agency. */
    record Search(Set<UUID> roots, boolean subtree) {
        public static final Search EVERYWHERE = new Search(Set.of(), true);

        public Search {
            roots = Set.copyOf(roots);
        }
    }
}
