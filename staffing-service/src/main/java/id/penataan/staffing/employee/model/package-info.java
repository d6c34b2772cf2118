/** What a personnel record is and which rules it is checked by. */
@NullMarked
package id.penataan.staffing.employee.model;

import org.jspecify.annotations.NullMarked;
