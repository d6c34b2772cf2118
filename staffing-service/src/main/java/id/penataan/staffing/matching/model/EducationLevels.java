package id.penataan.staffing.matching.model;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SIASN education levels in their order; D-IV and S-1 share a rank. */
public record EducationLevels(Map<String, Level> byId) {

    /** A level: higher ranks are higher educations. */
    public record Level(int rank, String label) {}

    public EducationLevels {
        byId = Map.copyOf(byId);
    }

    public Optional<Level> of(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }
}
