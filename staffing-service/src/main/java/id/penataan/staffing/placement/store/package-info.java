/** Placements in the database, guarded against two holders of a seat and two seats of a person. */
@NullMarked
package id.penataan.staffing.placement.store;

import org.jspecify.annotations.NullMarked;
