/** Ratings, predikat and the grade of units. How it is offered over HTTP. */
@NullMarked
package id.penataan.performance.evaluation.web;

import org.jspecify.annotations.NullMarked;
