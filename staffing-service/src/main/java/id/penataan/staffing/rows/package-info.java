/** Rows on their way between Java and PostgreSQL, many at a time. */
@NullMarked
package id.penataan.staffing.rows;

import org.jspecify.annotations.NullMarked;
