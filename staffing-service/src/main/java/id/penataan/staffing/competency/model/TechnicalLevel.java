package id.penataan.staffing.competency.model;

/** The level of a technical competency that a job title asks for. */
public record TechnicalLevel(String code, String name, int level) {}
