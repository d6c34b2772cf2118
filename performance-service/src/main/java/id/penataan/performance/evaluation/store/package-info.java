/** Ratings, predikat and the grade of units. How it is kept in PostgreSQL. */
@NullMarked
package id.penataan.performance.evaluation.store;

import org.jspecify.annotations.NullMarked;
