package id.penataan.orgstructure.unit.model;

import static java.util.stream.Collectors.groupingBy;

import id.penataan.orgstructure.history.model.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands under whom and when: the links above some units. */
public record Lineage(Map<UUID, List<Link>> links) {
    /** One unit under one parent (none: it is the root) during one period. */
    public record Link(UUID unit, @Nullable UUID parent, Period period) {}

    public static Lineage of(Collection<Link> links) {
        return new Lineage(links.stream().collect(groupingBy(Link::unit)));
    }

    /** The first stretch of the period in which the unit is the one sought or stands somewhere below it. */
    public Optional<Period> underOrSame(UUID unit, UUID sought, Period period) {
        return unit.equals(sought) ? Optional.of(period) : climb(unit, sought, period, new HashSet<>());
    }

    /** Whether the unit is in force on every day of the period. */
    public boolean inForceThroughout(UUID unit, Period period) {
        var covered = new ArrayList<Period>();
        for (var link : above(unit)) {
            link.period().sharedWith(period).ifPresent(covered::add);
        }
        covered.sort((one, other) -> one.from().compareTo(other.from()));
        var day = period.from();
        for (var stretch : covered) {
            if (stretch.from().isAfter(day)) {
                return false;
            }
            if (stretch.to() == null) {
                return true;
            }
            day = stretch.to();
        }
        return day.equals(period.to());
    }

    private Optional<Period> climb(UUID unit, UUID sought, Period period, Set<UUID> path) {
        if (!path.add(unit)) {
            return Optional.empty();
        }
        for (var link : above(unit)) {
            var parent = link.parent();
            var shared = link.period().sharedWith(period);
            if (shared.isEmpty() || parent == null) {
                continue;
            }
            var found = parent.equals(sought) ? shared : climb(parent, sought, shared.get(), path);
            if (found.isPresent()) {
                return found;
            }
        }
        path.remove(unit);
        return Optional.empty();
    }

    private List<Link> above(UUID unit) {
        return links.getOrDefault(unit, List.of());
    }
}
