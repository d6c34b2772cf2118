package id.penataan.kit.operation;

/** Whether a finding makes its row bad. */
enum Severity {
    ERROR,
    WARNING
}
