/** Reads a bundled contract: operations, parameters, bodies, who may call them. Used by the lint and by the tests of the services. */
@NullMarked
package id.penataan.apispec.document;

import org.jspecify.annotations.NullMarked;
