package id.penataan.staffing.placement.model;

/** What can be done with a placement. */
public enum Action {
    APPROVE,
    REJECT,
    WITHDRAW,
    DECREE,
    CANCEL
}
