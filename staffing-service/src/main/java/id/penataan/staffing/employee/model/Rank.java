package id.penataan.staffing.employee.model;

import java.time.LocalDate;

/** A golongan and the day from which it is held (TMT golongan). */
public record Rank(String golongan, LocalDate since) {}
