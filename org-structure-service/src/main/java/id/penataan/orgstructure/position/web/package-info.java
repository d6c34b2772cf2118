/** Positions over HTTP. */
@NullMarked
package id.penataan.orgstructure.position.web;

import org.jspecify.annotations.NullMarked;
