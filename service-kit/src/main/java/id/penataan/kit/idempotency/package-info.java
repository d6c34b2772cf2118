/** A command repeated with the same key has its effect once and the same answer twice. */
@NullMarked
package id.penataan.kit.idempotency;

import org.jspecify.annotations.NullMarked;
