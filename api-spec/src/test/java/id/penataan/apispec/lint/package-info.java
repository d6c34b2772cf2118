/** The rules every operation of every contract follows. They run with the tests and fail the build. */
@NullMarked
package id.penataan.apispec.lint;

import org.jspecify.annotations.NullMarked;
