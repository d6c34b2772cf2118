package id.penataan.orgstructure.chart.picture;

import id.penataan.orgstructure.chart.model.ChartSeats;
import id.penataan.orgstructure.chart.model.ChartUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Charts of any shape for the tests. */
final class Charts {
    private Charts() {}

    static ChartUnit unit(String name, ChartUnit... children) {
        return new ChartUnit(name, "KEPALA " + name, new ChartSeats(10, 8L, 3, 1), 0, List.of(children));
    }

    /** One root, dinas, bidang in each, seksi in each. */
    static ChartUnit wide(int dinas, int bidang, int seksi) {
        return level("PEMERINTAH KOTA LAMA", 0, dinas, bidang, seksi);
    }

    private static ChartUnit level(String name, int depth, int... widths) {
        var below = new ArrayList<ChartUnit>();
        if (depth < widths.length) {
            var kinds =
                    List.of("DINAS PEMBERDAYAAN MASYARAKAT DAN DESA", "BIDANG PENGENDALIAN", "SEKSI PELAYANAN UMUM");
            IntStream.rangeClosed(1, widths[depth])
                    .mapToObj(i -> level(kinds.get(depth) + " " + i, depth + 1, widths))
                    .forEach(below::add);
        }
        return new ChartUnit(name, "KEPALA " + name, new ChartSeats(10, 10L, below.size() % 3, 0), 0, below);
    }
}
