/** Reading the feeds of the neighbours: each event takes effect exactly once. */
@NullMarked
package id.penataan.kit.feed;

import org.jspecify.annotations.NullMarked;
