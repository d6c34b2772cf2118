/** The structure and its people, copied from the neighbours: who is whose superior as of a date. How it is kept in PostgreSQL. */
@NullMarked
package id.penataan.performance.reference.store;

import org.jspecify.annotations.NullMarked;
