/** Yearly predikat of earlier years from files. How it is offered over HTTP. */
@NullMarked
package id.penataan.performance.dataimport.web;

import org.jspecify.annotations.NullMarked;
