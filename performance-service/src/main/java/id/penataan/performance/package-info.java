@NullMarked
package id.penataan.performance;

import org.jspecify.annotations.NullMarked;
