package id.penataan.orgstructure.unit;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.precondition.ETag;
import id.penataan.orgstructure.instansi.model.StructureRevisions;
import id.penataan.orgstructure.instansi.model.StructureRevisions.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tree of units with need and holders: its tag costs one short query, the tree itself two more. */
@ApplicationScoped
public class ReadUnitTree {
    private final StructureRevisions revisions;
    private final UnitDirectory directory;

    ReadUnitTree(StructureRevisions revisions, UnitDirectory directory) {
        this.revisions = revisions;
        this.directory = directory;
    }

    /** Which tree: from which unit down (absent: the root), how many levels below it, on which day. */
    public record Wanted(Optional<UUID> top, int depth, LocalDate asOf) {}

    /** The state of the agency that the answer shows, and the tag made of it. */
    public record Seen(State state, ETag tag) {}

    @Transactional
    public Seen seen(Wanted wanted) {
        var state = revisions.current();
        var top = wanted.top().map(UUID::toString).orElse("");
        return new Seen(state, ETag.of("tree", state.structure(), state.holders(), top, wanted.depth(), wanted.asOf()));
    }

    @Transactional
    public TreeNode tree(Wanted wanted, Seen seen) {
        var rows = directory.tree(wanted.top(), wanted.asOf());
        return TreeBuilder.build(rows, seen.state().holdersKnown(), wanted.depth())
                .orElseThrow(() -> missing(wanted));
    }

    private static NotFound missing(Wanted wanted) {
        return wanted.top()
                .map(top -> new NotFound("unit-not-found", Map.of("id", top, "asOf", wanted.asOf())))
                .orElseGet(() -> new NotFound("structure-empty", Map.of("asOf", wanted.asOf())));
    }
}
