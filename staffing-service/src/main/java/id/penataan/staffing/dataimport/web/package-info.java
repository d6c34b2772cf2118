/** Imports over HTTP. */
@NullMarked
package id.penataan.staffing.dataimport.web;

import org.jspecify.annotations.NullMarked;
