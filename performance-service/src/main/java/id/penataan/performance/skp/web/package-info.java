/** The performance plan (SKP): written, agreed, run. How it is offered over HTTP. */
@NullMarked
package id.penataan.performance.skp.web;

import org.jspecify.annotations.NullMarked;
