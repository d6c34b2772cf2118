@NullMarked
package id.penataan.local;

import org.jspecify.annotations.NullMarked;
