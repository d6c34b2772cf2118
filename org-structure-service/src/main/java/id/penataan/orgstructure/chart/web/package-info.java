/** The chart over HTTP. */
@NullMarked
package id.penataan.orgstructure.chart.web;

import org.jspecify.annotations.NullMarked;
