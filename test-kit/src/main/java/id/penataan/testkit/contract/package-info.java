/** Holds the running service against its contract: every request, every answer, every path. */
@NullMarked
package id.penataan.testkit.contract;

import org.jspecify.annotations.NullMarked;
