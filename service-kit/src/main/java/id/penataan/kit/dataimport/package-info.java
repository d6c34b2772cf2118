/** The frame of every import: mode, dry run, counts, one transaction. */
@NullMarked
package id.penataan.kit.dataimport;

import org.jspecify.annotations.NullMarked;
