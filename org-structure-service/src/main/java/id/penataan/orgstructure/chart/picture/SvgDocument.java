package id.penataan.orgstructure.chart.picture;

import id.penataan.orgstructure.chart.model.ChartSeats.Balance;
import id.penataan.orgstructure.chart.picture.Block.Path;
import id.penataan.orgstructure.chart.picture.Block.Placed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes SVG; every text passes through {@link #escaped}, numbers are written the same in every language. */
final class SvgDocument {
    private static final double MARGIN = 24;
    private static final double CAPTION = 58;
    private static final String LEGEND_TEXT =
            "B/K = pegawai yang ada / kebutuhan, beserta unit di bawahnya; −/+ = kekurangan dan kelebihan per jabatan";
    private static final Lettering LEGEND_LETTERING = new Lettering(11, false);
    private static final double LEGEND = LEGEND_LETTERING.width(LEGEND_TEXT) + 230;
    private static final String STYLE = """
            text{font-family:'Noto Sans','Liberation Sans',Arial,Helvetica,sans-serif;fill:#17212b}
            .caption{font-size:18px;font-weight:700}.legend{font-size:11px;fill:#44525f}
            .name{font-size:10.5px;font-weight:700}.head{font-size:9px;fill:#44525f}.seats{font-size:10px;font-weight:600}
            .box{fill:#fff;stroke:#9fb0bf;stroke-width:1}.l0 .box{fill:#123a5e;stroke:#123a5e}.l1 .box{fill:#e6eff7;stroke:#5d86ab}
            .l0 text{fill:#fff}.line{fill:none;stroke:#7d8fa0;stroke-width:1.2}
            .short{fill:#c0392b}.over{fill:#d68910}.even{fill:#1e8449}.unknown{fill:#9fb0bf}
            """;

    private final StringBuilder out = new StringBuilder(1 << 16);

    private SvgDocument() {}

    static String of(Block chart, String caption, String description) {
        var document = new SvgDocument();
        document.write(chart, caption, description);
        return document.out.toString();
    }

    private void write(Block chart, String caption, String description) {
        double width = Math.max(chart.width(), LEGEND) + 2 * MARGIN;
        double height = chart.height() + CAPTION + 2 * MARGIN;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\" "
                        + "aria-labelledby=\"title desc\" lang=\"id\">\n",
                width, height, width, height);
        add("<title id=\"title\">%s</title>\n<desc id=\"desc\">%s</desc>\n", escaped(caption), escaped(description));
        add("<style>%s</style>\n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n", STYLE);
        caption(caption);
        add(
                "<g transform=\"translate(%s %s)\">\n",
                MARGIN + Math.max(0, (LEGEND - chart.width()) / 2), MARGIN + CAPTION);
        chart.lines().forEach(this::line);
        chart.boxes().forEach(this::box);
        add("</g>\n</svg>\n");
    }

    private void caption(String caption) {
        add("<text class=\"caption\" x=\"%s\" y=\"%s\">%s</text>\n", MARGIN, MARGIN + 16, escaped(caption));
        double y = MARGIN + 38;
        add("<text class=\"legend\" x=\"%s\" y=\"%s\">%s</text>\n", MARGIN, y, LEGEND_TEXT);
        double x = MARGIN + LEGEND_LETTERING.width(LEGEND_TEXT) + 16;
        for (var entry : List.of(List.of("short", "kurang"), List.of("over", "lebih"), List.of("even", "sesuai"))) {
            add("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"10\" height=\"10\"/>", entry.get(0), x, y - 9);
            add("<text class=\"legend\" x=\"%s\" y=\"%s\">%s</text>\n", x + 15, y, entry.get(1));
            x += 70;
        }
    }

    private void line(Path line) {
        var points = line.points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        add("<polyline class=\"line\" points=\"%s\"/>\n", points);
    }

    private void box(Placed placed) {
        var box = placed.box();
        double height = box.height();
        add("<g class=\"l%s\" transform=\"translate(%s %s)\">", Math.min(box.level(), 2), placed.x(), placed.y());
        add("<title>%s</title>", escaped(described(box)));
        add("<rect class=\"box\" width=\"%s\" height=\"%s\" rx=\"3\"/>", UnitBox.WIDTH, height);
        add(
                "<rect class=\"%s\" width=\"%s\" height=\"%s\"/>",
                style(box.unit().seats().balance()), UnitBox.STRIPE, height);
        double y = UnitBox.PADDING - 2.5;
        y = texts("name", box.name(), y, UnitBox.NAME_LINE);
        y = texts("head", box.head(), y, UnitBox.HEAD_LINE);
        texts("seats", box.seats(), y + 1, UnitBox.SEATS_LINE);
        add("</g>\n");
    }

    private double texts(String style, List<String> lines, double top, double lineHeight) {
        double y = top;
        for (var line : lines) {
            y += lineHeight;
            add(
                    "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>",
                    style, UnitBox.STRIPE + UnitBox.PADDING, y, escaped(line));
        }
        return y;
    }

    private static String style(Balance balance) {
        return switch (balance) {
            case KURANG -> "short";
            case LEBIH -> "over";
            case SESUAI -> "even";
            case TIDAK_DIKETAHUI -> "unknown";
        };
    }

    private static String described(UnitBox box) {
        var head = box.unit().headTitle();
        return box.unit().name() + (head == null ? "" : ", " + head) + ", " + String.join(", ", box.seats());
    }

    private void add(String format, Object... values) {
        var shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = values[i] instanceof Double value ? number(value) : values[i];
        }
        out.append(format.formatted(shown));
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Text that cannot break out of where it stands; characters that XML does not allow are left out. */
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(allowed(character) ? Character.toString(character) : "");
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int character) {
        boolean text = character == '\t' || character == '\n' || character >= ' ';
        return text && !(character >= 0xD800 && character <= 0xDFFF) && character != 0xFFFE && character != 0xFFFF;
    }
}
