/** Predikat and angka kredit: the arithmetic of the regulations and the dated figures it uses. */
@NullMarked
package id.penataan.performance.calculation;

import org.jspecify.annotations.NullMarked;
