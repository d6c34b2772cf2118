/** Holds the contract against the last release: what callers rely on stays. */
@NullMarked
package id.penataan.apispec.baseline;

import org.jspecify.annotations.NullMarked;
