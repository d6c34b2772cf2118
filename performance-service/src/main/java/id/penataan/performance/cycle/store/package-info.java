/** The yearly cycle of an agency and its dates. How it is kept in PostgreSQL. */
@NullMarked
package id.penataan.performance.cycle.store;

import org.jspecify.annotations.NullMarked;
