/** Ratings, predikat and the grade of units. */
@NullMarked
package id.penataan.performance.evaluation;

import org.jspecify.annotations.NullMarked;
