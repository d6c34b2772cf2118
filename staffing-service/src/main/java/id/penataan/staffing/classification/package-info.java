/** National code tables: golongan, kedudukan hukum, tingkat pendidikan and their like. */
@NullMarked
package id.penataan.staffing.classification;

import org.jspecify.annotations.NullMarked;
