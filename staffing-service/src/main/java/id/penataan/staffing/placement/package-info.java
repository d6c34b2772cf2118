/** Use cases of placement: propose, decide, decree, close; acting assignments beside the definitive holder. */
@NullMarked
package id.penataan.staffing.placement;

import org.jspecify.annotations.NullMarked;
