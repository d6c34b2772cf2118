/** Files of SIASN and of the agency, read row by row. */
@NullMarked
package id.penataan.staffing.dataimport;

import org.jspecify.annotations.NullMarked;
