package id.penataan.staffing.employee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/** Identity numbers, ways to reach a person, religion and family (UU 27/2022 Ps 4). */
public record PersonalData(
        @Nullable String nik,
        @Nullable Boolean nikValid,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String officialEmail,
        @Nullable String address,
        @Nullable String birthPlace,
        @Nullable String religion,
        @Nullable String maritalStatus,
        @Nullable String taxNumber,
        @Nullable String healthInsurance,
        @Nullable Boolean digitalIdentity,
        @JsonIgnore long revision) {
    public static final PersonalData NONE =
            new PersonalData(null, null, null, null, null, null, null, null, null, null, null, null, 0);
}
