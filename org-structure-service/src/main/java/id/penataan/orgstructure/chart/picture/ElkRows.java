package id.penataan.orgstructure.chart.picture;

import id.penataan.orgstructure.chart.picture.Block.Path;
import id.penataan.orgstructure.chart.picture.Block.Placed;
import id.penataan.orgstructure.chart.picture.Block.Point;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/**
 * A unit above the rows of its children, laid out by the layered algorithm of ELK. Each further row hangs from a trunk
 * that runs down through the row before it.
 */
final class ElkRows {
    static {
        // outside of Eclipse nobody else makes the types of ELK's options known
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<ElkNode, Block> blocks = new LinkedHashMap<>();

    private ElkRows() {
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, Rows.GAP_X);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, Rows.GAP_X / 2);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Rows.GAP_Y);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    }

    static Block under(UnitBox top, List<Block> children) {
        return new ElkRows().laidOut(top, Rows.of(children));
    }

    private Block laidOut(UnitBox top, List<List<Block>> rows) {
        var header = node(Block.of(top));
        var out = port(header, PortSide.SOUTH, UnitBox.WIDTH / 2, top.height());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean last = i == rows.size() - 1;
            var next = hang(out, row, last ? -1 : middle(row, i));
            out = next == null ? out : next;
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return block(header);
    }

    /** Hangs the blocks of a row from the port, with a trunk before one of them; the port at the foot of the trunk. */
    private @Nullable ElkPort hang(ElkPort out, List<Block> row, int trunkBefore) {
        ElkPort trunk = null;
        for (int i = 0; i < row.size(); i++) {
            if (i == trunkBefore) {
                trunk = trunk(out);
            }
            var node = node(row.get(i));
            connect(out, port(node, PortSide.NORTH, row.get(i).entry(), 0));
        }
        return trunkBefore == row.size() ? trunk(out) : trunk;
    }

    /** The gap nearest to the middle of the row; where two are as near, rows take turns, so that the chart stays upright. */
    private static int middle(List<Block> row, int number) {
        double total =
                row.stream().mapToDouble(block -> block.width() + Rows.GAP_X).sum();
        double left = 0;
        int gap = 0;
        while (gap < row.size()) {
            double wide = row.get(gap).width() + Rows.GAP_X;
            double beyond = left + wide - total / 2;
            double before = total / 2 - left;
            if (beyond >= 0) {
                boolean tie = Math.abs(beyond - before) < Rows.GAP_X;
                return (tie ? number % 2 == 0 : before < beyond) ? gap : gap + 1;
            }
            left += wide;
            gap++;
        }
        return gap;
    }

    private ElkPort trunk(ElkPort out) {
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(1, 1);
        fixed(node);
        connect(out, port(node, PortSide.NORTH, 0.5, 0));
        return port(node, PortSide.SOUTH, 0.5, 1);
    }

    private ElkNode node(Block block) {
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(block.width(), block.height());
        fixed(node);
        blocks.put(node, block);
        return node;
    }

    private static void fixed(ElkNode node) {
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
        node.setProperty(CoreOptions.ALIGNMENT, Alignment.TOP);
    }

    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        var port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }

    private void connect(ElkPort from, ElkPort to) {
        ElkGraphUtil.createSimpleEdge(from, to);
    }

    private Block block(ElkNode header) {
        var boxes = new ArrayList<Placed>();
        var lines = new ArrayList<Path>();
        blocks.forEach((node, block) -> {
            block.boxesAt(node.getX(), node.getY()).forEach(boxes::add);
            block.linesAt(node.getX(), node.getY()).forEach(lines::add);
        });
        for (var child : graph.getChildren()) {
            if (!blocks.containsKey(child)) {
                lines.add(path(child.getX() + 0.5, child.getY(), child.getX() + 0.5, child.getY() + child.getHeight()));
            }
        }
        graph.getContainedEdges().forEach(edge -> lines.add(path(edge)));
        double entry = header.getX() + UnitBox.WIDTH / 2;
        return new Block(graph.getWidth(), graph.getHeight(), entry, List.copyOf(boxes), List.copyOf(lines));
    }

    private static Path path(ElkEdge edge) {
        var section = edge.getSections().getFirst();
        var points = new ArrayList<Point>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        return new Path(List.copyOf(points));
    }

    private static Path path(double x1, double y1, double x2, double y2) {
        return new Path(List.of(new Point(x1, y1), new Point(x2, y2)));
    }
}
