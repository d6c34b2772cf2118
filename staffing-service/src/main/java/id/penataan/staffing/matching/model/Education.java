package id.penataan.staffing.matching.model;

import org.jspecify.annotations.Nullable;

/** A finished education: its SIASN level and the field, in capitals and without the level. */
public record Education(
        String levelId, String field, @Nullable Integer year) {}
