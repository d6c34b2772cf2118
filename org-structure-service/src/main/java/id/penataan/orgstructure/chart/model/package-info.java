/** What an organisation chart shows. */
@NullMarked
package id.penataan.orgstructure.chart.model;

import org.jspecify.annotations.NullMarked;
