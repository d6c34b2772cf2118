/** Dated figures of workload analysis in PostgreSQL. */
@NullMarked
package id.penataan.orgstructure.workload.store;

import org.jspecify.annotations.NullMarked;
