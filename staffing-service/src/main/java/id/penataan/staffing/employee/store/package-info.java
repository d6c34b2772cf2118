/** Personnel records in PostgreSQL. */
@NullMarked
package id.penataan.staffing.employee.store;

import org.jspecify.annotations.NullMarked;
