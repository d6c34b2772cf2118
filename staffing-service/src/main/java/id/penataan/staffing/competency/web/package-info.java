/** Standards and assessments over HTTP. */
@NullMarked
package id.penataan.staffing.competency.web;

import org.jspecify.annotations.NullMarked;
