/** Imports over HTTP. */
@NullMarked
package id.penataan.orgstructure.dataimport.web;

import org.jspecify.annotations.NullMarked;
