package id.penataan.performance.skp.model;

/** How the results of a plan are measured; one approach per plan (PermenPANRB 6/2022). */
public enum Approach {
    /** JPT and heads of autonomous units: results with indicator, target and perspective. */
    KUANTITATIF_JPT,
    /** Administrators, supervisors, functional and operational staff whose targets can be counted. */
    KUANTITATIF_JA_JF,
    /** The same where targets cannot be counted: one narrative per result. */
    KUALITATIF_JA_JF
}
