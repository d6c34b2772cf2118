package id.penataan.kit.operation;

/** How far work has come and how much it found. */
record Tally(long done, long total, long errors, long warnings) {}
