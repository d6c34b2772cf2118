/** Tests of the reader of contracts. */
@NullMarked
package id.penataan.apispec.document;

import org.jspecify.annotations.NullMarked;
