package id.penataan.orgstructure.position.model;

import id.penataan.orgstructure.classification.model.EducationLevel;
import id.penataan.orgstructure.history.model.Faults;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the holder of a position must bring (syarat jabatan). No field of study named means every field is accepted. */
public record Requirements(
        @Nullable EducationLevel minEducation,
        List<String> fieldsOfStudy,
        @Nullable Integer minYears) {
    public static final Requirements NONE = new Requirements(null, List.of(), null);
    private static final int MAX_FIELDS = 50;
    private static final int MAX_YEARS = 40;
    private static final int FIELD_LENGTH = 150;

    public Requirements {
        fieldsOfStudy = List.copyOf(fieldsOfStudy);
        var faults = new Faults();
        for (int i = 0; i < fieldsOfStudy.size(); i++) {
            faults.line("/fieldsOfStudy/" + i, fieldsOfStudy.get(i), FIELD_LENGTH);
        }
        faults.when(fieldsOfStudy.size() > MAX_FIELDS, "/fieldsOfStudy", "too-many", Map.of("max", MAX_FIELDS));
        boolean years = minYears != null && (minYears < 0 || minYears > MAX_YEARS);
        faults.when(years, "/minYears", "out-of-range", Map.of("min", 0, "max", MAX_YEARS));
        faults.raise();
    }
}
