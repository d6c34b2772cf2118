/** Rows written in bulk. */
@NullMarked
package id.penataan.staffing.dataimport.store;

import org.jspecify.annotations.NullMarked;
