/** The contract's own tests: the build tool, the lint rules and the comparison with the last release. */
@NullMarked
package id.penataan.apispec;

import org.jspecify.annotations.NullMarked;
