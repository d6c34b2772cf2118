/** What was realised, with evidence, and the feedback on it. How it is offered over HTTP. */
@NullMarked
package id.penataan.performance.progress.web;

import org.jspecify.annotations.NullMarked;
