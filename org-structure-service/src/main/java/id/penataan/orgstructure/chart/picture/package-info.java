/** The chart laid out by ELK and written as SVG. */
@NullMarked
package id.penataan.orgstructure.chart.picture;

import org.jspecify.annotations.NullMarked;
