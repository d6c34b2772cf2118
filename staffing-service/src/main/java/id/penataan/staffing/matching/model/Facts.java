package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.PostLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a person on the date of the question, as far as a rule or the score looks at it. */
public record Facts(
        Person person,
        Current current,
        List<Education> educations,
        Tenure service,
        Tenure prerequisite,
        Map<Integer, Predikat> predikats,
        List<Punishment> punishments,
        @Nullable Measured measured) {

    /** Who it is. */
    public record Person(UUID id, String nip, String name, String employeeType, LocalDate birthDate) {}

    /** Where the person stands: legal standing, rank and definitive post. */
    public record Current(
            @Nullable String standing,
            @Nullable String golongan,
            @Nullable UUID unitId,
            @Nullable String unitName,
            @Nullable UUID positionId,
            @Nullable String title,
            @Nullable PostLevel level,
            @Nullable LocalDate since) {}

    public Facts {
        educations = List.copyOf(educations);
        predikats = Map.copyOf(predikats);
        punishments = List.copyOf(punishments);
    }
}
