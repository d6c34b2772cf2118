/** Personnel records over HTTP. */
@NullMarked
package id.penataan.staffing.employee.web;

import org.jspecify.annotations.NullMarked;
