package id.penataan.staffing.placement.web;

/** Why a step is taken. */
public record ReasonRequest(String reason) {}
