/** Workload analysis (ABK): need and efficiency. */
@NullMarked
package id.penataan.orgstructure.workload.model;

import org.jspecify.annotations.NullMarked;
