/** What a row of each file says. */
@NullMarked
package id.penataan.staffing.dataimport.model;

import org.jspecify.annotations.NullMarked;
