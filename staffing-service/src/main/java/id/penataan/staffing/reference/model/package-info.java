/** Units and positions as far as staffing needs them. */
@NullMarked
package id.penataan.staffing.reference.model;

import org.jspecify.annotations.NullMarked;
