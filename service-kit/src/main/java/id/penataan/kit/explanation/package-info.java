/** How a computed decision says where it comes from. */
@NullMarked
package id.penataan.kit.explanation;

import org.jspecify.annotations.NullMarked;
