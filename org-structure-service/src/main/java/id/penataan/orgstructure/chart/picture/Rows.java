package id.penataan.orgstructure.chart.picture;

import java.util.ArrayList;
import java.util.List;

/** Cuts blocks into rows so that together they come closest to the shape of a sheet of paper in landscape. */
final class Rows {
    /** Width to height of an A-size sheet. */
    private static final double SHEET = 1.414;

    static final double GAP_X = 20;
    static final double GAP_Y = 44;

    private Rows() {}

    static List<List<Block>> of(List<Block> blocks) {
        var best = List.of(blocks);
        double least = distance(best);
        for (int count = 2; count <= blocks.size(); count++) {
            var rows = cut(blocks, total(blocks) / count);
            double distance = distance(rows);
            if (distance < least) {
                best = rows;
                least = distance;
            } else if (shape(rows) < 1) {
                break;
            }
        }
        return best;
    }

    private static List<List<Block>> cut(List<Block> blocks, double target) {
        var rows = new ArrayList<List<Block>>();
        var row = new ArrayList<Block>();
        double width = 0;
        for (var block : blocks) {
            if (!row.isEmpty() && width + block.width() / 2 > target) {
                rows.add(List.copyOf(row));
                row.clear();
                width = 0;
            }
            row.add(block);
            width += block.width() + GAP_X;
        }
        rows.add(List.copyOf(row));
        return rows;
    }

    private static double distance(List<List<Block>> rows) {
        return Math.abs(Math.log(shape(rows) / SHEET));
    }

    private static double shape(List<List<Block>> rows) {
        double width = rows.stream().mapToDouble(Rows::total).max().orElse(1);
        double height = rows.stream()
                .mapToDouble(
                        row -> row.stream().mapToDouble(Block::height).max().orElse(0) + GAP_Y)
                .sum();
        return width / height;
    }

    private static double total(List<Block> blocks) {
        return blocks.stream().mapToDouble(block -> block.width() + GAP_X).sum();
    }
}
