package id.penataan.orgstructure.history.model;

import id.penataan.kit.failure.Invalid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stretch of days: the first day counts, the day it ends no longer does; without an end it goes on. */
public record Period(LocalDate from, @Nullable LocalDate to) {
    public Period {
        if (to != null && !from.isBefore(to)) {
            throw Invalid.at("/validTo", "period-empty", Map.of("validFrom", from, "validTo", to));
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && beforeEnd(day);
    }

    public boolean covers(Period other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    public boolean overlaps(Period other) {
        return other.beforeEnd(from) && beforeEnd(other.from);
    }

    public Optional<Period> sharedWith(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        var start = from.isAfter(other.from) ? from : other.from;
        return Optional.of(new Period(start, earlier(to, other.to)));
    }

    /** The shortest period that holds both. */
    public Period hull(Period other) {
        var start = from.isBefore(other.from) ? from : other.from;
        if (to == null || other.to == null) {
            return since(start);
        }
        return new Period(start, to.isAfter(other.to) ? to : other.to);
    }

    public Period endingOn(@Nullable LocalDate end) {
        return new Period(from, end);
    }

    public Period startingOn(LocalDate start) {
        return new Period(start, to);
    }

    public boolean meets(Period next) {
        return Objects.equals(to, next.from);
    }

    private boolean beforeEnd(LocalDate day) {
        return to == null || day.isBefore(to);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
