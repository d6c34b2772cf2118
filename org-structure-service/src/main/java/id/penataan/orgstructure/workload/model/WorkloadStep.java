package id.penataan.orgstructure.workload.model;

import java.util.Map;

/** One step of a calculation: which it is and the figures in it. */
public record WorkloadStep(String code, Map<String, Object> params) {}
