/** Standards and assessments in PostgreSQL. */
@NullMarked
package id.penataan.staffing.competency.store;

import org.jspecify.annotations.NullMarked;
