package id.penataan.performance.calculation.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;

/**
 * The unit is graded before its staff, and its grade becomes the result rating of its head (SE MenPANRB 3/2023).
 * How five grades map to three ratings is not regulated, so the mapping is configuration.
 */
public record UnitFirst(boolean required, Map<UnitAchievement, Rating> headRatings) {
    public UnitFirst {
        for (var achievement : UnitAchievement.values()) {
            if (!headRatings.containsKey(achievement)) {
                throw new IllegalArgumentException("no result rating for the head of a unit graded " + achievement);
            }
        }
        headRatings = Map.copyOf(new EnumMap<>(headRatings));
    }

    public Rating resultRatingOfHead(UnitAchievement achievement) {
        return requireNonNull(headRatings.get(achievement));
    }
}
