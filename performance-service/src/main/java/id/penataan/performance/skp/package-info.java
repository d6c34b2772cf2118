/** The performance plan (SKP): written, agreed, run. */
@NullMarked
package id.penataan.performance.skp;

import org.jspecify.annotations.NullMarked;
