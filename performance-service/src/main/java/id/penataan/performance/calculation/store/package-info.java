/** Predikat and angka kredit: the arithmetic of the regulations and the dated figures it uses. How it is kept in PostgreSQL. */
@NullMarked
package id.penataan.performance.calculation.store;

import org.jspecify.annotations.NullMarked;
