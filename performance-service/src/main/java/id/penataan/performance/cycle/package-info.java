/** The yearly cycle of an agency and its dates. */
@NullMarked
package id.penataan.performance.cycle;

import org.jspecify.annotations.NullMarked;
