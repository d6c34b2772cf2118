package id.penataan.staffing.placement.web;

import java.time.LocalDate;

/** The last day of an assignment that ends early, and why. */
public record EndActingRequest(LocalDate lastDay, String reason) {}
