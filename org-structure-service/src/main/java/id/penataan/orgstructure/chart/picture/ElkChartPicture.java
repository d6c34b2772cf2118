package id.penataan.orgstructure.chart.picture;

import id.penataan.orgstructure.chart.model.ChartPicture;
import id.penataan.orgstructure.chart.model.ChartUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

@ApplicationScoped
class ElkChartPicture implements ChartPicture {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id", "ID"));

    @Override
    public String svg(ChartUnit top, LocalDate asOf) {
        var day = DAY.format(asOf);
        var caption = "Bagan organisasi %s per %s".formatted(top.name(), day);
        var seats = top.seats();
        var filled = seats.filled() == null
                ? ""
                : ", terisi %d, kurang %d, lebih %d".formatted(seats.filled(), seats.shortage(), seats.surplus());
        var description = "%d unit digambar, kebutuhan %d pegawai%s.".formatted(top.size(), seats.need(), filled);
        return SvgDocument.of(ChartLayout.of(top), caption, description);
    }
}
