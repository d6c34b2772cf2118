/** The running parts of a local installation: its folder, keys, database server and service processes. */
@NullMarked
package id.penataan.local.stack;

import org.jspecify.annotations.NullMarked;
