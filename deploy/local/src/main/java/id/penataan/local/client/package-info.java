/** A small client of the public API, as any integrator would write one: JSON over HTTP with a token. */
@NullMarked
package id.penataan.local.client;

import org.jspecify.annotations.NullMarked;
