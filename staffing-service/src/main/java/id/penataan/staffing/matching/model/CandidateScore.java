package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.CompetencyGap;
import id.penataan.staffing.calculation.model.JobPersonMatch;
import id.penataan.staffing.calculation.model.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well an eligible person fits, 0 to 100, as the weighted sum of its parts; it ranks candidates for people who decide
 * and appoints nobody (UU 27/2022 Ps 10).
 */
public record CandidateScore(BigDecimal total, List<Part> parts) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One part with its points of 100 and its weight; without points there is a reason, and the part adds nothing. */
    public record Part(
            ScorePart part,
            @Nullable BigDecimal points,
            BigDecimal weight,
            @Nullable String reason) {
        BigDecimal contribution() {
            return points == null ? BigDecimal.ZERO : points.multiply(weight).divide(HUNDRED, MathContext.DECIMAL64);
        }
    }

    public CandidateScore {
        parts = List.copyOf(parts);
    }

    public BigDecimal shown() {
        return total.setScale(2, RoundingMode.HALF_UP);
    }

    public static CandidateScore of(Candidacy candidacy) {
        var parts = List.of(
                part(candidacy, ScorePart.JPM, jpm(candidacy), "jpm-not-measurable"),
                part(candidacy, ScorePart.TEKNIS, technical(candidacy), "technical-not-measured"),
                part(candidacy, ScorePart.PENDIDIKAN, education(candidacy), "education-unknown"),
                part(candidacy, ScorePart.PENGALAMAN, experience(candidacy), "experience-unknown"),
                part(candidacy, ScorePart.PREDIKAT, predikat(candidacy), "performance-missing"));
        var total = parts.stream().map(Part::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CandidateScore(total, parts);
    }

    /** The capped value of the plain formula. */
    private static Optional<BigDecimal> jpm(Candidacy candidacy) {
        return switch (candidacy.match()) {
            case JobPersonMatch.Measured match -> Optional.of(match.capped().unrounded());
            case JobPersonMatch.NotMeasurable none -> Optional.empty();
        };
    }

    /** What of the technical levels is proven; a competency never measured proves nothing. */
    private static Optional<BigDecimal> technical(Candidacy candidacy) {
        var gaps = candidacy.technicalGaps();
        int asked = gaps.stream().mapToInt(CompetencyGap::required).sum();
        if (asked == 0 || gaps.stream().allMatch(gap -> gap.reached() == null)) {
            return Optional.empty();
        }
        int covered = 0;
        for (var gap : gaps) {
            var reached = gap.reached();
            covered += reached == null ? 0 : Math.min(reached, gap.required());
        }
        return Optional.of(Percent.of(covered, asked).unrounded());
    }

    /** The mean of the points of the highest level and of the field. */
    private static Optional<BigDecimal> education(Candidacy candidacy) {
        var figures = candidacy.rules().score().figures();
        int leastRank =
                candidacy.askedEducation().map(EducationLevels.Level::rank).orElse(0);
        return candidacy.highestEducation().map(own -> {
            var level = figures.educationScores().getOrDefault(own.rank(), BigDecimal.ZERO);
            var field = candidacy.fieldFits(leastRank) ? figures.fieldFits() : figures.fieldDiffers();
            return level.add(field).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
        });
    }

    /** Months in the prerequisite levels (in all posts where none is asked) against the time that earns full points. */
    private static Optional<BigDecimal> experience(Candidacy candidacy) {
        var facts = candidacy.facts();
        if (facts.service().spans().isEmpty()) {
            return Optional.empty();
        }
        var asksForLevels = candidacy
                .requirement()
                .filter(asked -> asked.prerequisiteYears() > 0)
                .isPresent();
        var months = (asksForLevels ? facts.prerequisite() : facts.service())
                .until(candidacy.on())
                .toTotalMonths();
        int full = candidacy.rules().score().figures().fullExperienceYears() * 12;
        return Optional.of(Percent.of(Math.min(months, full), full).unrounded());
    }

    /** The mean of the points of the last two years; both must be there. */
    private static Optional<BigDecimal> predikat(Candidacy candidacy) {
        var points = new ArrayList<BigDecimal>();
        for (int back = 1; back <= 2; back++) {
            var grade = candidacy.facts().predikats().get(candidacy.on().getYear() - back);
            if (grade == null) {
                return Optional.empty();
            }
            points.add(candidacy.rules().score().figures().predikatScores().getOrDefault(grade, BigDecimal.ZERO));
        }
        var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(points.size()), MathContext.DECIMAL64));
    }

    private static Part part(Candidacy candidacy, ScorePart part, Optional<BigDecimal> points, String reason) {
        var weight = candidacy.rules().score().figures().weights().getOrDefault(part, BigDecimal.ZERO);
        return new Part(part, points.orElse(null), weight, points.isPresent() ? null : reason);
    }
}
