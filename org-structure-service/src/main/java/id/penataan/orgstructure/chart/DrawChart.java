package id.penataan.orgstructure.chart;

import id.penataan.kit.failure.Invalid;
import id.penataan.orgstructure.chart.model.ChartPicture;
import id.penataan.orgstructure.chart.model.ChartSeats;
import id.penataan.orgstructure.chart.model.ChartUnit;
import id.penataan.orgstructure.unit.ReadUnitTree;
import id.penataan.orgstructure.unit.ReadUnitTree.Seen;
import id.penataan.orgstructure.unit.ReadUnitTree.Wanted;
import id.penataan.orgstructure.unit.TreeNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tree of units as a picture. */
@ApplicationScoped
public class DrawChart {
    private static final int MAX_UNITS = 5_000;

    private final ReadUnitTree read;
    private final ChartPicture picture;

    DrawChart(ReadUnitTree read, ChartPicture picture) {
        this.read = read;
        this.picture = picture;
    }

    public String svg(Wanted wanted, Seen seen) {
        var top = read.tree(wanted, seen);
        var chart = unit(top);
        if (chart.size() > MAX_UNITS) {
            var params = Map.<String, Object>of("units", chart.size(), "max", MAX_UNITS, "depth", fittingDepth(top));
            throw Invalid.at("/query/depth", "chart-too-large", params);
        }
        return picture.svg(chart, wanted.asOf());
    }

    private static ChartUnit unit(TreeNode node) {
        var seats = node.subtreeSeats();
        var children = node.children().stream().map(DrawChart::unit).toList();
        long folded = children.isEmpty() ? node.subtreeUnits() - 1 : 0;
        var shown = new ChartSeats(seats.need(), seats.filled(), orZero(seats.shortage()), orZero(seats.surplus()));
        return new ChartUnit(node.name(), node.headTitle(), shown, folded, children);
    }

    private static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    /** The deepest level down to which the units still fit. */
    private static int fittingDepth(TreeNode top) {
        var level = List.of(top);
        long units = 1;
        int depth = 0;
        while (!level.isEmpty()) {
            level = level.stream().flatMap(node -> node.children().stream()).toList();
            units += level.size();
            if (units > MAX_UNITS) {
                break;
            }
            depth++;
        }
        return depth;
    }
}
