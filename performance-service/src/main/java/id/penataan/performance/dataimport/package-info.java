/** Yearly predikat of earlier years from files. */
@NullMarked
package id.penataan.performance.dataimport;

import org.jspecify.annotations.NullMarked;
