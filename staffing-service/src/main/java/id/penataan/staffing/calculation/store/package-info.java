/** The dated figures in the database. */
@NullMarked
package id.penataan.staffing.calculation.store;

import org.jspecify.annotations.NullMarked;
