/** Competencies, the standards of job titles and the assessments of people. */
@NullMarked
package id.penataan.staffing.competency;

import org.jspecify.annotations.NullMarked;
