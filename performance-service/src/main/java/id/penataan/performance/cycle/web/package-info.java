/** The yearly cycle of an agency and its dates. How it is offered over HTTP. */
@NullMarked
package id.penataan.performance.cycle.web;

import org.jspecify.annotations.NullMarked;
