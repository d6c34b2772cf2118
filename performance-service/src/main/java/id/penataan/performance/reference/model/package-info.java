/** The structure and its people, copied from the neighbours: who is whose superior as of a date. What it means, with nothing but Java. */
@NullMarked
package id.penataan.performance.reference.model;

import org.jspecify.annotations.NullMarked;
