package id.penataan.orgstructure.chart.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the picture: its name and head, how the seats of it and of everything below stand, the units drawn below it
 * and how many are folded away.
 */
public record ChartUnit(
        String name, @Nullable String headTitle, ChartSeats seats, long folded, List<ChartUnit> children) {
    public ChartUnit {
        children = List.copyOf(children);
    }

    /** How many units are drawn, itself included. */
    public long size() {
        return 1 + children.stream().mapToLong(ChartUnit::size).sum();
    }
}
