/** Placements and acting assignments: their states, the seats they take and the rules they obey. */
@NullMarked
package id.penataan.staffing.placement.model;

import org.jspecify.annotations.NullMarked;
