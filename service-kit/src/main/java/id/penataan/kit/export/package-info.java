/** Writing text files that no spreadsheet executes. */
@NullMarked
package id.penataan.kit.export;

import org.jspecify.annotations.NullMarked;
