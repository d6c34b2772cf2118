/** Units in PostgreSQL. */
@NullMarked
package id.penataan.orgstructure.unit.store;

import org.jspecify.annotations.NullMarked;
