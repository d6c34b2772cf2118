package id.penataan.orgstructure.chart.picture;

import id.penataan.orgstructure.chart.model.ChartUnit;
import id.penataan.orgstructure.chart.picture.Block.Path;
import id.penataan.orgstructure.chart.picture.Block.Placed;
import id.penataan.orgstructure.chart.picture.Block.Point;
import java.util.ArrayList;
import java.util.List;

/** Units one under the other, each level indented: the compact form of small subtrees and of rows of leaves. */
final class Stack {
    private static final double INDENT = 18;
    private static final double GAP = 8;
    private static final double RAIL = 9;

    private final List<Placed> boxes = new ArrayList<>();
    private final List<Path> lines = new ArrayList<>();
    private double y;
    private double width;

    private Stack() {}

    /** A unit with everything below it. */
    static Block of(ChartUnit unit, int level) {
        var stack = new Stack();
        stack.add(unit, level, 0);
        return stack.block(UnitBox.WIDTH / 2);
    }

    /** Units of one parent without the parent: the line from above comes down along their left. */
    static Block of(List<ChartUnit> units, int level) {
        var stack = new Stack();
        double last = 0;
        for (var unit : units) {
            double middle = stack.add(unit, level, INDENT);
            stack.lines.add(new Path(List.of(new Point(RAIL, middle), new Point(INDENT, middle))));
            last = middle;
        }
        stack.lines.add(new Path(List.of(new Point(RAIL, 0), new Point(RAIL, last))));
        return stack.block(RAIL);
    }

    /** Adds the unit and what is below it; the height at which its own line comes in. */
    private double add(ChartUnit unit, int level, double x) {
        var box = UnitBox.of(unit, level);
        boxes.add(new Placed(box, x, y));
        width = Math.max(width, x + UnitBox.WIDTH);
        double top = y;
        y += box.height() + GAP;
        double last = 0;
        for (var child : unit.children()) {
            last = add(child, level + 1, x + INDENT);
            lines.add(new Path(List.of(new Point(x + RAIL, last), new Point(x + INDENT, last))));
        }
        if (!unit.children().isEmpty()) {
            lines.add(new Path(List.of(new Point(x + RAIL, top + box.height()), new Point(x + RAIL, last))));
        }
        return top + box.height() / 2;
    }

    private Block block(double entry) {
        return new Block(width, y - GAP, entry, List.copyOf(boxes), List.copyOf(lines));
    }
}
