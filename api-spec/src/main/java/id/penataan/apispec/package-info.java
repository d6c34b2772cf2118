/** Build tool of the contract: makes the self-contained documents that services, gateways and generators read. */
@NullMarked
package id.penataan.apispec;

import org.jspecify.annotations.NullMarked;
