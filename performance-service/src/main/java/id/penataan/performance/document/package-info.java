/** The SKP as a printed form. */
@NullMarked
package id.penataan.performance.document;

import org.jspecify.annotations.NullMarked;
