/** The arithmetic of competency, talent, retirement and identity numbers: pure functions on dated figures. */
@NullMarked
package id.penataan.staffing.calculation.model;

import org.jspecify.annotations.NullMarked;
