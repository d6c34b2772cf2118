/** Agencies over HTTP. */
@NullMarked
package id.penataan.orgstructure.instansi.web;

import org.jspecify.annotations.NullMarked;
