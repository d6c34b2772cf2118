@NullMarked
package id.penataan.staffing;

import org.jspecify.annotations.NullMarked;
