package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.RuleKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SIASN education levels in their order; D-IV and S-1 share a rank. */
public record EducationLevels(Map<String, Level> byId) {
    public static final RuleKey<EducationLevels> RULE = new RuleKey<>("education-levels", EducationLevels.class);

    /** A level: higher ranks are higher educations. */
    public record Level(int rank, String label) {}

    public EducationLevels {
        byId = Map.copyOf(byId);
    }

    public Optional<Level> of(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }
}
