package id.penataan.staffing.calculation.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The retirement ages (batas usia pensiun): by level of post, and by a law of its own for some functional posts. */
public record RetirementAges(Map<PostLevel, Age> byLevel, List<SpecialAge> special) {
    public static final RuleKey<RetirementAges> RULE = new RuleKey<>("retirement-ages", RetirementAges.class);

    /** An age with the text that sets it. */
    public record Age(int years, String legalBasis) {}

    /** An age that a law sets for one profession; it prevails over the general rule (e.g. UU 14/2005 for teachers). */
    public record SpecialAge(Profession profession, List<PostLevel> levels, Age age) {
        public SpecialAge {
            levels = List.copyOf(levels);
        }

        boolean covers(Profession other, PostLevel level) {
            return profession == other && (levels.isEmpty() || levels.contains(level));
        }
    }

    public RetirementAges {
        byLevel = Map.copyOf(byLevel);
        special = List.copyOf(special);
    }

    public Optional<Age> of(PostLevel level, Profession profession) {
        return special.stream()
                .filter(age -> age.covers(profession, level))
                .map(SpecialAge::age)
                .findFirst()
                .or(() -> Optional.ofNullable(byLevel.get(level)));
    }
}
