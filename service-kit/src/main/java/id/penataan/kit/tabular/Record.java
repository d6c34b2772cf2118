package id.penataan.kit.tabular;

import org.jspecify.annotations.Nullable;

/**
 * The text of one record, which quoted line breaks may spread over several lines.
 *
 * @param fault why it cannot be taken apart, as a code; null where it can
 */
record Record(String text, boolean legacy, @Nullable String fault) {}
