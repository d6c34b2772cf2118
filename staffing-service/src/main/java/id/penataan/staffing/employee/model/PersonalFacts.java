package id.penataan.staffing.employee.model;

import org.jspecify.annotations.Nullable;

/** What is personal about somebody and kept apart from the record (UU 27/2022 Ps 4). */
public record PersonalFacts(
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
        @Nullable Boolean digitalIdentity) {}
