/** Who did what, and who looked at whose data: append-only and provable. */
@NullMarked
package id.penataan.kit.audit;

import org.jspecify.annotations.NullMarked;
