/** Reading text files of rows as they really come: every fault of a row reported, no row lost. */
@NullMarked
package id.penataan.kit.tabular;

import org.jspecify.annotations.NullMarked;
