/** The SKP as a printed form. How it is drawn. */
@NullMarked
package id.penataan.performance.document.pdf;

import org.jspecify.annotations.NullMarked;
