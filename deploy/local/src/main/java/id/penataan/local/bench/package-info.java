@NullMarked
package id.penataan.local.bench;

import org.jspecify.annotations.NullMarked;
