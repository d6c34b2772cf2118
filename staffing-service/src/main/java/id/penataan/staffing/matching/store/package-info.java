/** The facts of matching, read in few set-based statements, and the replica of final grades. */
@NullMarked
package id.penataan.staffing.matching.store;

import org.jspecify.annotations.NullMarked;
