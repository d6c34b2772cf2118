package id.penataan.performance.skp.model;

/** What the caller is to a plan: the one it is about, the one who evaluates it now, or somebody who may look. */
public enum Party {
    EMPLOYEE,
    SUPERIOR,
    OBSERVER
}
