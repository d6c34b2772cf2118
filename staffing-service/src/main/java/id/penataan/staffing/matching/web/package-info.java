/** Candidates and matches over HTTP. */
@NullMarked
package id.penataan.staffing.matching.web;

import org.jspecify.annotations.NullMarked;
