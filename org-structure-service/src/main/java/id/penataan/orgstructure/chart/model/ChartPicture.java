package id.penataan.orgstructure.chart.model;

import java.time.LocalDate;

/** Draws a chart. */
public interface ChartPicture {
    /** The chart as an SVG document. */
    String svg(ChartUnit top, LocalDate asOf);
}
