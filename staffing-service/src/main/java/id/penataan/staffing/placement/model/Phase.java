package id.penataan.staffing.placement.model;

/** The state of a placement as it looks on a date: a decree is pending, in effect or over. */
public enum Phase {
    PROPOSED,
    APPROVED,
    DECREED,
    EFFECTIVE,
    ENDED,
    REJECTED,
    WITHDRAWN,
    CANCELLED
}
