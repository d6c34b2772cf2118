package id.penataan.local.sample;

import id.penataan.local.sample.Person.Assessment;
import id.penataan.local.sample.Person.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Assessments and yearly ratings in proportions that look like an agency's. */
final class Records {
    static final String ABOVE = "Di Atas Ekspektasi";
    static final String MEETS = "Sesuai Ekspektasi";
    static final String BELOW = "Di Bawah Ekspektasi";

    private Records() {}

    /** Seven in ten have been assessed, some of them longer ago than an assessment is valid. */
    static List<Assessment> assessments(Title title, LocalDate asOf, RandomGenerator random) {
        if (random.nextInt(10) >= 7) {
            return List.of();
        }
        var date = asOf.minusDays(30L + random.nextInt(5 * 365));
        return List.of(assessment(date, title, title.level(), random));
    }

    static Assessment assessment(LocalDate date, Title measuredFor, int around, RandomGenerator random) {
        return new Assessment(
                date,
                measuredFor,
                levels(9, around, random),
                levels(2, around, random),
                IntStream.range(0, 8).mapToObj(i -> 60 + random.nextInt(31)).toList());
    }

    static List<Rating> ratings(int thisYear, RandomGenerator random) {
        return List.of(rating(thisYear - 2, random.nextInt(20)), rating(thisYear - 1, random.nextInt(20)));
    }

    static Rating rating(int year, int lot) {
        return switch (lot) {
            case 0 -> new Rating(year, BELOW, MEETS, "Butuh Perbaikan");
            case 1, 2, 3 -> new Rating(year, ABOVE, ABOVE, "Sangat Baik");
            case 4, 5 -> new Rating(year, ABOVE, MEETS, "Baik");
            default -> new Rating(year, MEETS, MEETS, "Baik");
        };
    }

    private static List<Integer> levels(int count, int around, RandomGenerator random) {
        return IntStream.range(0, count)
                .mapToObj(i -> Math.clamp(around + random.nextInt(3) - 1, 1, 5))
                .toList();
    }
}
