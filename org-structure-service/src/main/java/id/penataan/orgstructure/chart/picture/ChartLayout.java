package id.penataan.orgstructure.chart.picture;

import id.penataan.orgstructure.chart.model.ChartUnit;
import java.util.ArrayList;
import java.util.List;

/** Which form each part of the chart takes: small subtrees are stacked, larger ones spread over rows. */
final class ChartLayout {
    /** Up to this many units a subtree is drawn as one stack. */
    private static final int STACKED = 16;

    private ChartLayout() {}

    static Block of(ChartUnit top) {
        return top.children().isEmpty() ? Block.of(UnitBox.of(top, 0)) : spread(top, 0);
    }

    private static Block spread(ChartUnit unit, int level) {
        var blocks = new ArrayList<Block>();
        var leaves = new ArrayList<ChartUnit>();
        for (var child : unit.children()) {
            if (child.children().isEmpty() && level > 0) {
                leaves.add(child);
            } else {
                blocks.add(form(child, level + 1));
            }
        }
        columns(leaves).forEach(column -> blocks.add(Stack.of(column, level + 1)));
        return ElkRows.under(UnitBox.of(unit, level), blocks);
    }

    private static Block form(ChartUnit unit, int level) {
        return unit.size() <= STACKED ? Stack.of(unit, level) : spread(unit, level);
    }

    /** Leaves in columns of equal length. */
    private static List<List<ChartUnit>> columns(List<ChartUnit> leaves) {
        var columns = new ArrayList<List<ChartUnit>>();
        if (leaves.isEmpty()) {
            return columns;
        }
        int count = Math.ceilDiv(leaves.size(), STACKED);
        int length = Math.ceilDiv(leaves.size(), count);
        for (int from = 0; from < leaves.size(); from += length) {
            columns.add(List.copyOf(leaves.subList(from, Math.min(from + length, leaves.size()))));
        }
        return columns;
    }
}
