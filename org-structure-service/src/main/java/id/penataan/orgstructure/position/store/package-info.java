/** Positions in PostgreSQL. */
@NullMarked
package id.penataan.orgstructure.position.store;

import org.jspecify.annotations.NullMarked;
