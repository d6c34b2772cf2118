/** Long work that survives restarts: submitted, claimed, followed, cancelled. */
@NullMarked
package id.penataan.kit.operation;

import org.jspecify.annotations.NullMarked;
