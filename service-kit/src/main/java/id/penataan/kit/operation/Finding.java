package id.penataan.kit.operation;

/** A finding with its place in the order in which they were made. */
record Finding(long sequence, Severity severity, RowError error) {}
