/** The calculations over HTTP. */
@NullMarked
package id.penataan.staffing.calculation.web;

import org.jspecify.annotations.NullMarked;
