package id.penataan.performance.reference.model;

/** An officer who leads a unit on a date, and by what kind of placement. */
public record Holder(String nip, String name, PlacementKind kind, String title) {}
