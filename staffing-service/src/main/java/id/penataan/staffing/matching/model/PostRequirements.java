package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.calculation.model.RuleKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions of each level of post (PP 11/2017 jo. PP 17/2020 Ps 54, Ps 76, Ps 107). */
public record PostRequirements(Map<PostLevel, Requirement> byLevel) {
    public static final RuleKey<PostRequirements> RULE = new RuleKey<>("post-requirements", PostRequirements.class);

    /**
     * The conditions of one level. A holder of a higher level has passed the prerequisite, so those levels count as well;
     * goodYears is the number of past years whose grade must be at least Baik.
     */
    public record Requirement(
            String education,
            int fieldYears,
            Set<PostLevel> prerequisite,
            Set<PostLevel> higher,
            int prerequisiteYears,
            @Nullable Integer maxAge,
            int goodYears,
            String legalBasis) {
        public Requirement {
            prerequisite = Set.copyOf(prerequisite);
            higher = Set.copyOf(higher);
        }
    }

    public PostRequirements {
        byLevel = Map.copyOf(byLevel);
    }

    public Optional<Requirement> of(@Nullable PostLevel level) {
        return level == null ? Optional.empty() : Optional.ofNullable(byLevel.get(level));
    }
}
