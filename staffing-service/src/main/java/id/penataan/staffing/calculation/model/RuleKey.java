package id.penataan.staffing.calculation.model;

/** The stable name of a rule and the shape of its figures. */
public record RuleKey<T>(String name, Class<T> shape) {}
