/** Placements and acting assignments over HTTP. */
@NullMarked
package id.penataan.staffing.placement.web;

import org.jspecify.annotations.NullMarked;
