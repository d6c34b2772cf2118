/** Levels, standards and assessments. */
@NullMarked
package id.penataan.staffing.competency.model;

import org.jspecify.annotations.NullMarked;
