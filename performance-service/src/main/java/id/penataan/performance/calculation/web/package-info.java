/** Predikat and angka kredit: the arithmetic of the regulations and the dated figures it uses. How it is offered over HTTP. */
@NullMarked
package id.penataan.performance.calculation.web;

import org.jspecify.annotations.NullMarked;
