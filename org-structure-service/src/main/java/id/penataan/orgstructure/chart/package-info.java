/** The organisation chart as a picture. */
@NullMarked
package id.penataan.orgstructure.chart;

import org.jspecify.annotations.NullMarked;
