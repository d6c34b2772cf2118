@NullMarked
package id.penataan.kit;

import org.jspecify.annotations.NullMarked;
