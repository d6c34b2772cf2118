package id.penataan.orgstructure.unit;

import id.penataan.orgstructure.position.model.SeatTotals;
import id.penataan.orgstructure.position.model.Seats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Hangs the rows into one another and adds up the seats from the leaves to the top. */
final class TreeBuilder {
    private final Map<UUID, List<TreeRow>> byParent = new HashMap<>();
    private final boolean holdersKnown;
    private final int depth;

    private TreeBuilder(boolean holdersKnown, int depth) {
        this.holdersKnown = holdersKnown;
        this.depth = depth;
    }

    /** The tree under its first row that has no parent among the rows. */
    static Optional<TreeNode> build(List<TreeRow> rows, boolean holdersKnown, int depth) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var builder = new TreeBuilder(holdersKnown, depth);
        var ids = HashMap.<UUID, TreeRow>newHashMap(rows.size());
        rows.forEach(row -> ids.put(row.id(), row));
        TreeRow top = null;
        for (var row : rows) {
            var parent = row.parentId();
            if (parent != null && ids.containsKey(parent)) {
                builder.byParent
                        .computeIfAbsent(parent, id -> new ArrayList<>())
                        .add(row);
            } else if (top == null) {
                top = row;
            }
        }
        return Optional.ofNullable(top).map(row -> builder.grown(row, 0).node());
    }

    private Grown grown(TreeRow row, int level) {
        var children = new ArrayList<TreeNode>();
        var seats = row.seats();
        long units = 1;
        var below = byParent.getOrDefault(row.id(), List.of());
        for (var child : below) {
            var grown = grown(child, level + 1);
            seats = seats.plus(grown.seats());
            units += grown.node().subtreeUnits();
            if (level < depth) {
                children.add(grown.node());
            }
        }
        return new Grown(node(row, units, seats, below.size(), children), seats);
    }

    private TreeNode node(TreeRow row, long units, SeatTotals subtree, int childCount, List<TreeNode> children) {
        return new TreeNode(
                row.id(),
                row.name(),
                row.code(),
                row.headTitle(),
                row.eselonId(),
                row.siasnId(),
                row.kind(),
                Seats.of(row.seats(), holdersKnown),
                units,
                Seats.of(subtree, holdersKnown),
                childCount,
                children);
    }

    private record Grown(TreeNode node, SeatTotals seats) {}
}
