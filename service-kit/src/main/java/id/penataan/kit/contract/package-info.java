/** The OpenAPI document of the service: loaded once, served as it is, and asked about each request. */
@NullMarked
package id.penataan.kit.contract;

import org.jspecify.annotations.NullMarked;
