package id.penataan.orgstructure.chart.picture;

import id.penataan.orgstructure.chart.model.ChartUnit;
import java.util.ArrayList;
import java.util.List;

/** A unit as a box: its text in lines, and how high it is with them. */
record UnitBox(ChartUnit unit, int level, List<String> name, List<String> head, List<String> seats) {
    static final double WIDTH = 196;
    static final double PADDING = 8;
    static final double STRIPE = 4;
    static final double NAME_LINE = 13.5;
    static final double HEAD_LINE = 11.5;
    static final double SEATS_LINE = 13;

    private static final double TEXT = WIDTH - STRIPE - 2 * PADDING;
    private static final Lettering NAME = new Lettering(10.5, true);
    private static final Lettering HEAD = new Lettering(9, false);

    static UnitBox of(ChartUnit unit, int level) {
        var head = unit.headTitle();
        return new UnitBox(
                unit,
                level,
                NAME.wrapped(unit.name(), TEXT, 4),
                head == null ? List.of() : HEAD.wrapped(head, TEXT, 2),
                seats(unit));
    }

    double height() {
        return 2 * PADDING + name.size() * NAME_LINE + head.size() * HEAD_LINE + seats.size() * SEATS_LINE;
    }

    private static List<String> seats(ChartUnit unit) {
        var lines = new ArrayList<String>();
        var seats = unit.seats();
        if (seats.filled() == null) {
            lines.add("K %d".formatted(seats.need()));
        } else {
            var shortage = seats.shortage() == 0 ? "" : " −%d".formatted(seats.shortage());
            var surplus = seats.surplus() == 0 ? "" : " +%d".formatted(seats.surplus());
            lines.add("B/K %d/%d%s%s".formatted(seats.filled(), seats.need(), shortage, surplus));
        }
        if (unit.folded() > 0) {
            lines.add("+ %d unit di bawahnya".formatted(unit.folded()));
        }
        return List.copyOf(lines);
    }
}
