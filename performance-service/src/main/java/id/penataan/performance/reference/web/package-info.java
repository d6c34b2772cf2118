/** The structure and its people, copied from the neighbours: who is whose superior as of a date. How it is offered over HTTP. */
@NullMarked
package id.penataan.performance.reference.web;

import org.jspecify.annotations.NullMarked;
