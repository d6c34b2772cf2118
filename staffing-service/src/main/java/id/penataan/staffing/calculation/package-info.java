/** Stateless calculations: what the rules yield for inputs that are given, with the way there. */
@NullMarked
package id.penataan.staffing.calculation;

import org.jspecify.annotations.NullMarked;
