package id.penataan.staffing.competency.model;

/** Something a person can be more or less able to do, by its code. */
public record Competency(String code, String name, String kind, String legalBasis) {}
