/** Entity tags and the conditions a request puts on them. */
@NullMarked
package id.penataan.kit.precondition;

import org.jspecify.annotations.NullMarked;
