/** Agencies in PostgreSQL. */
@NullMarked
package id.penataan.orgstructure.instansi.store;

import org.jspecify.annotations.NullMarked;
