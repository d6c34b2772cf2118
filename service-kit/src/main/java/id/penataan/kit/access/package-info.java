/** Who calls, what the contract lets that caller do, and within which units. */
@NullMarked
package id.penataan.kit.access;

import org.jspecify.annotations.NullMarked;
