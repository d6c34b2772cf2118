/** Turns every failure into an RFC 9457 problem, in one place. */
@NullMarked
package id.penataan.kit.problem;

import org.jspecify.annotations.NullMarked;
