package id.penataan.staffing.placement.web;

import java.time.LocalDate;

/** The last day after the one extension, and its letter. */
public record ExtensionRequest(LocalDate lastDay, ActingDecreeRequest decree) {}
