/** Who holds which position, as staffing reports it. */
@NullMarked
package id.penataan.orgstructure.bezetting;

import org.jspecify.annotations.NullMarked;
