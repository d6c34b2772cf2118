package id.penataan.staffing.placement;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.staffing.placement.model.Action;
import id.penataan.staffing.placement.model.Placement;
import id.penataan.staffing.placement.model.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows placements to those who may see them: everybody the own ones, offices those of their units. */
@ApplicationScoped
public class ReadPlacements {
    private static final String[] OFFICES = {"admin-kepegawaian", "tim-penilai", "ppk", "auditor"};

    private final PlacementDirectory directory;
    private final Placements placements;
    private final Caller caller;
    private final Scope scope;
    private final Audit audit;

    public ReadPlacements(
            PlacementDirectory directory, Placements placements, Caller caller, Scope scope, Audit audit) {
        this.directory = directory;
        this.placements = placements;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
    }

    /** A placement with what belongs to its page. */
    public record Detail(
            Placement placement, PlacementRow row, @Nullable String evidence, Set<String> actions) {}

    @Transactional
    public Page<PlacementRow> list(PlacementDirectory.Filter asked, LocalDate on, PageRequest page) {
        var filter = new PlacementDirectory.Filter(
                asked.position(), asked.employee(), asked.unit(), asked.subtree(), asked.phase(), roots(), onlyNip());
        var rows = directory.list(filter, on, page);
        return page.page(rows, row -> List.of(row.id().toString()), page.count() ? directory.count(filter, on) : null);
    }

    @Transactional
    public Page<ActingRow> listActing(PlacementDirectory.ActingFilter asked, LocalDate on, PageRequest page) {
        var filter = new PlacementDirectory.ActingFilter(
                asked.position(),
                asked.employee(),
                asked.unit(),
                asked.subtree(),
                asked.overLimit(),
                roots(),
                onlyNip());
        var rows = directory.listActing(filter, on, page);
        return page.page(
                rows,
                row -> List.of(row.assignment().id().toString()),
                page.count() ? directory.countActing(filter, on) : null);
    }

    @Transactional
    public Detail get(UUID id, LocalDate on) {
        var placement = visible(id, on);
        var row = directory.row(id, on).orElseThrow();
        if (!scope.isSelf(placement.nip())) {
            audit.read("placement", id.toString(), "detail");
        }
        return new Detail(placement, row, directory.evidence(id).orElse(null), actions(placement, on));
    }

    @Transactional
    public List<StepRow> steps(UUID id, LocalDate on) {
        visible(id, on);
        return directory.steps(id);
    }

    @Transactional
    public ActingRow acting(UUID id, LocalDate on) {
        var row = directory
                .actingRow(id, on)
                .orElseThrow(() -> new NotFound("acting-assignment-not-found", Map.of("id", id)));
        requireVisible(row.assignment().nip(), row.assignment().unitId(), on, "acting-assignment-not-found", id);
        return row;
    }

    /** What this caller may do with the placement now. */
    public Set<String> actions(Placement placement, LocalDate on) {
        var allowed = new TreeSet<String>();
        for (var action : placement.actions(on)) {
            if (may(action, placement)) {
                allowed.add(action.name());
            }
        }
        return allowed;
    }

    private boolean may(Action action, Placement placement) {
        return switch (action) {
            case APPROVE, REJECT -> caller.has("ppk") && !placement.proposedBy(caller.subject());
            case CANCEL -> caller.has("ppk");
            case WITHDRAW, DECREE -> caller.has("admin-kepegawaian");
        };
    }

    private Placement visible(UUID id, LocalDate on) {
        var placement = placements.find(id).orElseThrow(() -> new NotFound("placement-not-found", Map.of("id", id)));
        requireVisible(placement.nip(), placement.unitId(), on, "placement-not-found", id);
        return placement;
    }

    /** That somebody is put forward for a post is itself personal: who may not see it is told that there is nothing. */
    private void requireVisible(String nip, UUID unit, LocalDate on, String code, UUID id) {
        if (!scope.isSelf(nip) && !(caller.hasAny(OFFICES) && scope.covers(unit, on))) {
            throw new NotFound(code, Map.of("id", id));
        }
    }

    private Set<UUID> roots() {
        return caller.hasAny(OFFICES) ? scope.unitFilter().orElse(Set.of()) : Set.of();
    }

    private @Nullable String onlyNip() {
        return caller.hasAny(OFFICES) ? null : caller.nip().orElse("");
    }
}
