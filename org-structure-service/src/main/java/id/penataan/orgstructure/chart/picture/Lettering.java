package id.penataan.orgstructure.chart.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text becomes, by the widths of Helvetica (1/1000 of the font size) and a margin for the wider fonts a viewer
 * may put in its place. Measured here, not by the fonts of the machine, so that a picture is the same everywhere.
 */
record Lettering(double size, boolean bold) {
    private static final double WIDER_FONTS = 1.13;
    private static final double BOLD = 1.08;
    private static final int UNKNOWN = 722;
    private static final char FIRST = ' ';
    private static final String ELLIPSIS = "…";
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    double width(String text) {
        double units = text.chars().mapToDouble(Lettering::units).sum();
        return units / 1_000 * size * WIDER_FONTS * (bold ? BOLD : 1);
    }

    /** The text in lines of at most this width; what does not fit into the last line ends in an ellipsis. */
    List<String> wrapped(String text, double width, int maxLines) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > maxLines) {
            var last = lines.get(maxLines - 1) + " " + lines.get(maxLines);
            lines.subList(maxLines - 1, lines.size()).clear();
            lines.add(last + ELLIPSIS);
        }
        return lines.stream().map(one -> cut(one, width)).toList();
    }

    private String cut(String line, double width) {
        if (width(line) <= width) {
            return line;
        }
        var shorter = line.endsWith(ELLIPSIS) ? line.substring(0, line.length() - 1) : line;
        while (!shorter.isEmpty() && width(shorter + ELLIPSIS) > width) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.stripTrailing() + ELLIPSIS;
    }

    private static int units(int character) {
        int index = character - FIRST;
        return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : UNKNOWN;
    }
}
