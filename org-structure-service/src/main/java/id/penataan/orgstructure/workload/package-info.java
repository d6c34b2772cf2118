/** Dated figures of workload analysis. */
@NullMarked
package id.penataan.orgstructure.workload;

import org.jspecify.annotations.NullMarked;
