@NullMarked
package id.penataan.testkit;

import org.jspecify.annotations.NullMarked;
