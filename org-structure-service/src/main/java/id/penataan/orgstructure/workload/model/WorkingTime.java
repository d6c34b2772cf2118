package id.penataan.orgstructure.workload.model;

import java.math.BigDecimal;

/** Effective working time of one employee in a year (waktu kerja efektif, WKE) and the regulation that sets it. */
public record WorkingTime(String basis, BigDecimal minutesPerYear, String legalBasis, String version) {}
