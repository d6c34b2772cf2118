/** Who works for the agency: identity, rank, education, posts held, and the quality of that record. */
@NullMarked
package id.penataan.staffing.employee;

import org.jspecify.annotations.NullMarked;
