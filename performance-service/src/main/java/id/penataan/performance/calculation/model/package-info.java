/** Predikat and angka kredit: the arithmetic of the regulations and the dated figures it uses. What it means, with nothing but Java. */
@NullMarked
package id.penataan.performance.calculation.model;

import org.jspecify.annotations.NullMarked;
