package id.penataan.staffing.reference.model;

import java.util.UUID;

/** A unit and what it is called on a date. */
public record UnitName(UUID id, String name) {}
