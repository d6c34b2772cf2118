package id.penataan.orgstructure.chart.picture;

import java.util.List;
import java.util.stream.Stream;

/** A finished part of the picture: boxes and lines from its own corner, and where the line from above comes in. */
record Block(double width, double height, double entry, List<Placed> boxes, List<Path> lines) {
    /** A box at its place. */
    record Placed(UnitBox box, double x, double y) {
        Placed moved(double dx, double dy) {
            return new Placed(box, x + dx, y + dy);
        }
    }

    /** A line through some points. */
    record Path(List<Point> points) {
        Path moved(double dx, double dy) {
            return new Path(points.stream()
                    .map(point -> new Point(point.x() + dx, point.y() + dy))
                    .toList());
        }
    }

    /** A point of a line. */
    record Point(double x, double y) {}

    static Block of(UnitBox box) {
        return new Block(UnitBox.WIDTH, box.height(), UnitBox.WIDTH / 2, List.of(new Placed(box, 0, 0)), List.of());
    }

    Stream<Placed> boxesAt(double x, double y) {
        return boxes.stream().map(box -> box.moved(x, y));
    }

    Stream<Path> linesAt(double x, double y) {
        return lines.stream().map(line -> line.moved(x, y));
    }
}
