package id.penataan.performance.calculation.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the predikat of a unit's staff is expected to spread, given the unit's grade: a warning, never a bar (SE MenPANRB 3/2023). */
public record DistributionPattern(Map<UnitAchievement, List<Band>> bands) {
    public DistributionPattern {
        bands = Map.copyOf(bands);
    }

    public List<Deviation> deviations(UnitAchievement achievement, Map<Predikat, Integer> counts) {
        return bands.getOrDefault(achievement, List.of()).stream()
                .flatMap(band -> band.deviations(counts))
                .toList();
    }

    /** What the pattern says about one group of predikat; percentages are of all graded staff. */
    public record Band(
            List<Predikat> group,
            @Nullable Integer minPercent,
            @Nullable Integer maxPercent,
            boolean atLeastOne,
            boolean largest) {
        public Band {
            group = List.copyOf(group);
        }

        Stream<Deviation> deviations(Map<Predikat, Integer> counts) {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            return all == 0
                    ? Stream.empty()
                    : Stream.of(aboveCap(counts, all), belowMinimum(counts, all), missing(counts), notLargest(counts))
                            .filter(Objects::nonNull);
        }

        /** Caps are rounded down; how to round for small units is not regulated. */
        private @Nullable Deviation aboveCap(Map<Predikat, Integer> counts, int all) {
            if (maxPercent == null) {
                return null;
            }
            int cap = Math.floorDiv(maxPercent * all, 100);
            return held(counts) > cap ? new Deviation(Kind.ABOVE_CAP, group, held(counts), cap, all) : null;
        }

        /** Minimums are rounded up. */
        private @Nullable Deviation belowMinimum(Map<Predikat, Integer> counts, int all) {
            if (minPercent == null) {
                return null;
            }
            int least = Math.ceilDiv(minPercent * all, 100);
            return held(counts) < least ? new Deviation(Kind.BELOW_MINIMUM, group, held(counts), least, all) : null;
        }

        private @Nullable Deviation missing(Map<Predikat, Integer> counts) {
            return atLeastOne && held(counts) == 0
                    ? new Deviation(
                            Kind.MISSING,
                            group,
                            0,
                            1,
                            counts.values().stream().mapToInt(Integer::intValue).sum())
                    : null;
        }

        private @Nullable Deviation notLargest(Map<Predikat, Integer> counts) {
            int greatest =
                    counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            return largest && held(counts) < greatest
                    ? new Deviation(
                            Kind.NOT_LARGEST,
                            group,
                            held(counts),
                            greatest,
                            counts.values().stream().mapToInt(Integer::intValue).sum())
                    : null;
        }

        private int held(Map<Predikat, Integer> counts) {
            return group.stream()
                    .mapToInt(predikat -> counts.getOrDefault(predikat, 0))
                    .sum();
        }
    }

    /** The ways in which a spread may leave the pattern. */
    public enum Kind {
        ABOVE_CAP,
        BELOW_MINIMUM,
        MISSING,
        NOT_LARGEST
    }

    /** One departure from the pattern: how many staff of the group there are, the bound, and out of how many. */
    public record Deviation(Kind kind, List<Predikat> group, int count, int bound, int graded) {}
}
