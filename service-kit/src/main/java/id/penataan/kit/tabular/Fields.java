package id.penataan.kit.tabular;

import java.util.List;

/**
 * The fields of one record.
 *
 * @param values as many as the header has, or fewer where the record is short
 * @param count how many there really were
 * @param tooLong positions of those above the limit; their values are left out
 */
record Fields(List<String> values, int count, List<Integer> tooLong) {}
