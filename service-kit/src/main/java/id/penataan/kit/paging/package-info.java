/** Keyset pages with opaque cursors. */
@NullMarked
package id.penataan.kit.paging;

import org.jspecify.annotations.NullMarked;
