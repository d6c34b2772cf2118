/** The generated access test, tried on a small service with holes. */
@NullMarked
package id.penataan.testkit.access;

import org.jspecify.annotations.NullMarked;
