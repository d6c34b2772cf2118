/** The SKP as a printed form. How it is offered over HTTP. */
@NullMarked
package id.penataan.performance.document.web;

import org.jspecify.annotations.NullMarked;
