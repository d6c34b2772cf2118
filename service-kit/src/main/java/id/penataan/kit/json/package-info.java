/** JSON as this house reads and writes it: strictly, and with all complaints at once. */
@NullMarked
package id.penataan.kit.json;

import org.jspecify.annotations.NullMarked;
