/** Identifiers made by the application. */
@NullMarked
package id.penataan.kit.identity;

import org.jspecify.annotations.NullMarked;
