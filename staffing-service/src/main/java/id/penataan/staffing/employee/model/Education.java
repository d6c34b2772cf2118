package id.penataan.staffing.employee.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A finished education: level, field, and where and when as far as known. */
public record Education(
        String levelId,
        String fieldName,
        @Nullable String school,
        @Nullable Integer year,
        @Nullable Boolean atAppointment) {
    private static final Pattern LEVEL = Pattern.compile(
            "^(S-?[1-3]|D-?(IV|III|II|I|[1-4])|DIPLOMA (IV|III|II|I|[1-4])|SLTA|SLTP|SD|SARJANA|MAGISTER|DOKTOR)(/[A-Z]+)?\\s+");

    /** The field without its level, as fields of study are compared: {@code S-2 Ilmu Hukum} is ILMU HUKUM. */
    public String fieldKey() {
        return LEVEL.matcher(fieldName.strip().toUpperCase(Locale.ROOT))
                .replaceFirst("")
                .replaceAll("\\s+", " ");
    }
}
