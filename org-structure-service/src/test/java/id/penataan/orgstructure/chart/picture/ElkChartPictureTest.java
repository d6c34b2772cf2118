package id.penataan.orgstructure.chart.picture;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.orgstructure.chart.model.ChartSeats;
import id.penataan.orgstructure.chart.model.ChartUnit;
import id.penataan.orgstructure.chart.picture.Block.Placed;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class ElkChartPictureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "{0} × {1} × {2}")
    @CsvSource({"0, 0, 0", "1, 1, 1", "30, 3, 0", "12, 3, 3", "60, 6, 8", "3, 200, 0"})
    void drawsEveryUnitOnceAndNoTwoOnTopOfEachOther(int dinas, int bidang, int seksi) {
        var chart = Charts.wide(dinas, bidang, seksi);

        var block = ChartLayout.of(chart);

        assertThat(block.boxes()).hasSize((int) chart.size());
        assertThat(overlaps(block.boxes())).isEmpty();
    }

    @ParameterizedTest(name = "{0} × {1} × {2}")
    @CsvSource({"30, 3, 0", "12, 3, 2", "60, 6, 8", "20, 5, 0"})
    void keepsTheShapeOfASheet(int dinas, int bidang, int seksi) {
        var block = ChartLayout.of(Charts.wide(dinas, bidang, seksi));

        assertThat(block.width() / block.height()).isBetween(0.6, 3.5);
    }

    @Test
    void saysWhatItShows() {
        var svg = svg(Charts.unit("PEMERINTAH KOTA LAMA", Charts.unit("DINAS SOSIAL")));

        assertThat(svg)
                .contains("Bagan organisasi PEMERINTAH KOTA LAMA per 30 Juni 2026")
                .contains(
                        "<desc id=\"desc\">2 unit digambar, kebutuhan 10 pegawai, terisi 8, kurang 3, lebih 1.</desc>")
                .contains(">DINAS SOSIAL<")
                .contains("B/K 8/10 −3 +1");
    }

    @Test
    void saysHowManyUnitsAreFolded() {
        var folded = new ChartUnit("DINAS PENDIDIKAN", null, new ChartSeats(40, null, 0, 0), 567, List.of());

        assertThat(svg(Charts.unit("PEMERINTAH", folded)))
                .contains("+ 567 unit di bawahnya")
                .contains(">K 40<");
    }

    @Test
    void writesHarmlessXmlWhateverANameHolds() throws Exception {
        var name = "<script>alert(1)</script> \"A\" & 'B' \u0007 ]]> -- 100%s";

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg(Charts.unit(name, Charts.unit("X"))))));

        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .contains("<script>alert(1)</script>");
    }

    @Test
    void wrapsLongNamesInsideTheirBox() {
        var lettering = new Lettering(10.5, true);
        var lines = lettering.wrapped(
                "DINAS PEMBERDAYAAN PEREMPUAN PERLINDUNGAN ANAK PENGENDALIAN PENDUDUK DAN KELUARGA BERENCANA", 176, 4);

        assertThat(lines)
                .hasSizeBetween(3, 4)
                .allSatisfy(line -> assertThat(lettering.width(line)).isLessThanOrEqualTo(176));
        assertThat(lettering.wrapped("A".repeat(500), 176, 2))
                .singleElement()
                .asString()
                .endsWith("…");
    }

    @Test
    void writesNumbersWithADecimalPoint() {
        assertThat(Pattern.compile("(x|y|width|height)=\"\\d+,\\d")
                        .matcher(svg(Charts.wide(5, 2, 0)))
                        .find())
                .isFalse();
    }

    private static String svg(ChartUnit chart) {
        return new ElkChartPicture().svg(chart, DAY);
    }

    private static List<String> overlaps(List<Placed> boxes) {
        var found = new ArrayList<String>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (overlap(boxes.get(i), boxes.get(j))) {
                    found.add(boxes.get(i).box().unit().name() + " / "
                            + boxes.get(j).box().unit().name());
                }
            }
        }
        return found;
    }

    private static boolean overlap(Placed one, Placed other) {
        return one.x() < other.x() + UnitBox.WIDTH
                && other.x() < one.x() + UnitBox.WIDTH
                && one.y() < other.y() + other.box().height()
                && other.y() < one.y() + one.box().height();
    }
}
