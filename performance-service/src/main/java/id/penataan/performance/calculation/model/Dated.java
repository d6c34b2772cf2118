package id.penataan.performance.calculation.model;

/** A rule's figures as in force on a date, with their source. */
public record Dated<T>(T value, RuleSource source) {}
