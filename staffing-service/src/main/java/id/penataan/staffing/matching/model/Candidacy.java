package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.CompetencyGap;
import id.penataan.staffing.calculation.model.JobPersonMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A person held against a position on a date, under the figures of that date. */
public record Candidacy(Facts facts, Demand demand, MatchingRules rules, LocalDate on) {

    public Optional<PostRequirements.Requirement> requirement() {
        return rules.requirements().figures().of(demand.level());
    }

    /** The latest assessment, when it may still be used. */
    public Optional<Measured> usableAssessment() {
        return Optional.ofNullable(facts.measured()).filter(found -> found.usableOn(on));
    }

    /** The match on M1 to M8 and S1; an assessment that has lapsed counts as none. */
    public JobPersonMatch match() {
        var standard = demand.standard();
        var gaps = new ArrayList<CompetencyGap>();
        if (standard != null) {
            var reached = usableAssessment().map(Measured::levels).orElse(List.of());
            for (int i = 0; i < standard.levels().size(); i++) {
                gaps.add(new CompetencyGap(
                        Measured.CODES.get(i), standard.levels().get(i), i < reached.size() ? reached.get(i) : null));
            }
        }
        return JobPersonMatch.of(gaps, rules.jpmBands().figures());
    }

    /** The technical competencies of the standard with the levels reached; none of them where there is no assessment. */
    public List<CompetencyGap> technicalGaps() {
        var standard = demand.standard();
        if (standard == null) {
            return List.of();
        }
        var reached = usableAssessment();
        return standard.technical().stream()
                .map(asked -> new CompetencyGap(
                        asked.code(),
                        asked.level(),
                        reached.map(found -> found.technical().get(asked.code()))
                                .orElse(null)))
                .toList();
    }

    /** Whether an education of at least the rank is in one of the fields asked for. */
    public boolean fieldFits(int leastRank) {
        return demand.anyField()
                || facts.educations().stream()
                        .filter(education -> rankOf(education) >= leastRank)
                        .anyMatch(education -> demand.fieldsOfStudy().stream()
                                .anyMatch(field -> field.equalsIgnoreCase(education.field())));
    }

    /** The highest rank of education, or empty where no known level is on record. */
    public Optional<EducationLevels.Level> highestEducation() {
        var levels = rules.educationLevels().figures();
        return facts.educations().stream()
                .flatMap(education -> levels.of(education.levelId()).stream())
                .max(Comparator.comparingInt(EducationLevels.Level::rank));
    }

    /** The rank asked for: the stricter of the law for the level and the peta jabatan of the position. */
    public Optional<EducationLevels.Level> askedEducation() {
        var levels = rules.educationLevels().figures();
        var byLaw = requirement().flatMap(asked -> levels.of(asked.education()));
        var byPosition = levels.of(demand.minEducation());
        return byPosition
                .filter(own -> byLaw.map(law -> own.rank() > law.rank()).orElse(true))
                .or(() -> byLaw);
    }

    private int rankOf(Education education) {
        return rules.educationLevels()
                .figures()
                .of(education.levelId())
                .map(EducationLevels.Level::rank)
                .orElse(0);
    }
}
