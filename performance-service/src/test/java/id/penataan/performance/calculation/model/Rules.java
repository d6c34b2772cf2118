package id.penataan.performance.calculation.model;

import id.penataan.performance.Vectors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of the regulations, read from their published tables. */
public final class Rules {
    public static PredikatMatrix matrix() {
        return new PredikatMatrix(Vectors.of("predikat_matrix")
                .collect(Collectors.groupingBy(
                        row -> Rating.valueOf(row.get("rating_hasil_kerja")),
                        Collectors.toMap(
                                row -> Rating.valueOf(row.get("rating_perilaku_kerja")),
                                row -> Predikat.valueOf(row.get("predikat_kinerja"))))));
    }

    public static UnitFirst unitFirst(boolean required) {
        return new UnitFirst(
                required,
                Map.of(
                        UnitAchievement.ISTIMEWA, Rating.DI_ATAS_EKSPEKTASI,
                        UnitAchievement.BAIK, Rating.SESUAI_EKSPEKTASI,
                        UnitAchievement.BUTUH_PERBAIKAN, Rating.DI_BAWAH_EKSPEKTASI,
                        UnitAchievement.KURANG, Rating.DI_BAWAH_EKSPEKTASI,
                        UnitAchievement.SANGAT_KURANG, Rating.DI_BAWAH_EKSPEKTASI));
    }

    public static CreditTable credits() {
        var coefficients = new EnumMap<Jenjang, BigDecimal>(Jenjang.class);
        Vectors.of("angka_kredit")
                .forEach(row -> coefficients.put(
                        Jenjang.valueOf(row.get("jenjang")), new BigDecimal(row.get("koefisien_tahunan"))));
        var needs = new EnumMap<Jenjang, CreditTable.Need>(Jenjang.class);
        Vectors.of("angka_kredit_kumulatif").forEach(row -> needs.put(Jenjang.valueOf(row.get("jenjang")), need(row)));
        var percentages = Map.of(
                Predikat.SANGAT_BAIK, 150,
                Predikat.BAIK, 100,
                Predikat.BUTUH_PERBAIKAN, 75,
                Predikat.KURANG, 50,
                Predikat.SANGAT_KURANG, 25);
        return new CreditTable(coefficients, percentages, needs);
    }

    public static <T> Dated<T> dated(T rule) {
        return new Dated<>(rule, new RuleSource("rule", LocalDate.of(2022, 2, 18), "*", List.of("PermenPANRB 6/2022")));
    }

    private static CreditTable.Need need(Map<String, String> row) {
        var jenjang = row.get("ak_kenaikan_jenjang");
        return new CreditTable.Need(
                row.get("golongan_awal"),
                row.get("golongan_akhir"),
                new BigDecimal(row.get("ak_kenaikan_pangkat")),
                jenjang.isEmpty() ? null : new BigDecimal(jenjang));
    }

    private Rules() {}
}
