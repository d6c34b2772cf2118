/** The replica in PostgreSQL. */
@NullMarked
package id.penataan.staffing.reference.store;

import org.jspecify.annotations.NullMarked;
