/** The yearly cycle of an agency and its dates. What it means, with nothing but Java. */
@NullMarked
package id.penataan.performance.cycle.model;

import org.jspecify.annotations.NullMarked;
