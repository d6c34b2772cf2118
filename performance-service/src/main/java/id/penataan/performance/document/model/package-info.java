/** The SKP as a printed form. What it means, with nothing but Java. */
@NullMarked
package id.penataan.performance.document.model;

import org.jspecify.annotations.NullMarked;
