/** A small service that uses every part of the kit as a real one does. */
@NullMarked
package id.penataan.kit.sample;

import org.jspecify.annotations.NullMarked;
