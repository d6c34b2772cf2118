package id.penataan.performance.skp;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.performance.reference.model.Organisation;
import id.penataan.performance.reference.model.Superior.Officer;
import id.penataan.performance.skp.SkpDirectory.Filter;
import id.penataan.performance.skp.SkpDirectory.Visible;
import id.penataan.performance.skp.model.Party;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of plans within what the caller may see: the own, those of subordinates, or those of whole units by office. */
@ApplicationScoped
public class BrowseSkps {
    private final SkpDirectory directory;
    private final OpenSkp openSkp;
    private final FindSuperior findSuperior;
    private final Organisation organisation;
    private final Caller caller;
    private final Scope scope;
    private final Audit audit;
    private final Clock clock;

    BrowseSkps(
            SkpDirectory directory,
            OpenSkp openSkp,
            FindSuperior findSuperior,
            Organisation organisation,
            Caller caller,
            Scope scope,
            Audit audit,
            Clock clock) {
        this.directory = directory;
        this.openSkp = openSkp;
        this.findSuperior = findSuperior;
        this.organisation = organisation;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose plans are asked for, seen from the caller. */
    public enum Relation {
        OWN,
        SUBORDINATES
    }

    /** A page and what the caller is to the people on it. */
    public record Listing(
            Page<SkpRow> page,
            Set<String> subordinates,
            @Nullable String own) {
        public Party party(SkpRow row) {
            if (row.nip().equals(own)) {
                return Party.EMPLOYEE;
            }
            return subordinates.contains(row.nip()) ? Party.SUPERIOR : Party.OBSERVER;
        }
    }

    public Listing list(Filter filter, @Nullable Relation relation, PageRequest page) {
        var own = caller.nip().orElse(null);
        var subordinates = own == null || !caller.has("atasan")
                ? Set.<String>of()
                : organisation.subordinates(own, LocalDate.now(clock));
        var found = directory.list(filter, visible(own, subordinates, relation), page);
        var others =
                found.items().stream().filter(row -> !row.nip().equals(own)).toList();
        if (!others.isEmpty()) {
            audit.read("skp", others.stream().map(row -> row.id().toString()).toList(), "list-skps");
        }
        return new Listing(found, subordinates, own);
    }

    /** What the superior of the plan's employee is to achieve in the cycle, to be taken over. */
    public List<SuperiorResult> superiorResults(UUID id) {
        var skp = openSkp.read(id, "superior-results").skp();
        return findSuperior.of(skp.owner().nip(), skp.frame()) instanceof Officer officer
                ? directory.agreedResultsOf(
                        skp.frame().cycleId(), officer.holder().nip())
                : List.of();
    }

    private Visible visible(@Nullable String own, Set<String> subordinates, @Nullable Relation relation) {
        if (relation == Relation.SUBORDINATES) {
            return new Visible(Optional.of(subordinates), Optional.empty());
        }
        if (relation == null && caller.hasAny("tim-penilai", "ppk", "admin-kepegawaian", "auditor")) {
            return new Visible(Optional.empty(), scope.unitFilter());
        }
        var nips = new HashSet<>(relation == Relation.OWN ? Set.<String>of() : subordinates);
        if (own != null) {
            nips.add(own);
        }
        return new Visible(Optional.of(nips), Optional.empty());
    }
}
