package id.penataan.staffing.reference.model;

import java.util.UUID;

/** A position, its kind and how many seats it has. */
public record PositionName(UUID id, String title, String jenisJabatan, int need) {}
