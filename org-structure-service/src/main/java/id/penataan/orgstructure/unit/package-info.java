/** Units of the organisation: how they are created, changed, corrected, closed and read. */
@NullMarked
package id.penataan.orgstructure.unit;

import org.jspecify.annotations.NullMarked;
