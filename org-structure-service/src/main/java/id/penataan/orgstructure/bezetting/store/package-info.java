/** Holders of positions in PostgreSQL. */
@NullMarked
package id.penataan.orgstructure.bezetting.store;

import org.jspecify.annotations.NullMarked;
