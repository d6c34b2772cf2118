/** Ratings, predikat and the grade of units. What it means, with nothing but Java. */
@NullMarked
package id.penataan.performance.evaluation.model;

import org.jspecify.annotations.NullMarked;
