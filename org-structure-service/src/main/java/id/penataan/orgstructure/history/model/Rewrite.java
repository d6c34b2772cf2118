package id.penataan.orgstructure.history.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What has to be written so that one life becomes another. Removals go first, then what gets shorter, then what gets
 * longer, then what is new: in this order no two stored versions ever overlap.
 */
public record Rewrite<F extends Facts<F>>(
        List<LocalDate> removed, List<Version<F>> shortened, List<Version<F>> lengthened, List<Version<F>> inserted) {
    public static <F extends Facts<F>> Rewrite<F> between(Timeline<F> before, Timeline<F> after) {
        var old = byStart(before);
        var fresh = byStart(after);
        var removed =
                old.keySet().stream().filter(from -> !fresh.containsKey(from)).toList();
        var changed = fresh.values().stream()
                .filter(version -> old.containsKey(version.period().from()))
                .filter(version -> !version.equals(old.get(version.period().from())))
                .toList();
        var inserted = fresh.values().stream()
                .filter(version -> !old.containsKey(version.period().from()))
                .toList();
        var grown = changed.stream().filter(version -> outgrows(version, old)).toList();
        var rest = changed.stream().filter(version -> !grown.contains(version)).toList();
        return new Rewrite<>(removed, rest, grown, inserted);
    }

    public static <F extends Facts<F>> Rewrite<F> beginning(Timeline<F> life) {
        return new Rewrite<>(List.of(), List.of(), List.of(), life.versions());
    }

    /** The stretches of the old life that the new one leaves out. */
    public static List<Period> lost(Period before, Period after) {
        var lost = new ArrayList<Period>();
        if (before.from().isBefore(after.from())) {
            lost.add(before.endingOn(after.from()));
        }
        var end = after.to();
        if (end != null && before.contains(end)) {
            lost.add(before.startingOn(end));
        }
        return List.copyOf(lost);
    }

    /** The versions this writes. */
    public List<Version<F>> written() {
        return Stream.of(shortened, lengthened, inserted).flatMap(List::stream).toList();
    }

    private static <F extends Facts<F>> Map<LocalDate, Version<F>> byStart(Timeline<F> life) {
        var versions = new LinkedHashMap<LocalDate, Version<F>>();
        life.versions().forEach(version -> versions.put(version.period().from(), version));
        return versions;
    }

    private static <F extends Facts<F>> boolean outgrows(Version<F> version, Map<LocalDate, Version<F>> old) {
        var before = old.get(version.period().from());
        return before != null && !before.period().covers(version.period());
    }
}
