package id.penataan.staffing.calculation.model;

import id.penataan.staffing.calculation.Vectors;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/** The figures of the regulations as the definition tables give them. */
public final class NationalFigures {
    private NationalFigures() {}

    public static JpmBands jpmBands() {
        return new JpmBands(Vectors.of("jpm_categories")
                .map(row -> new JpmBands.Band(
                        JpmBands.Purpose.valueOf(row.get("tujuan")),
                        row.get("kode"),
                        row.get("label"),
                        new BigDecimal(row.get("min_inklusif"))))
                .toList());
    }

    public static NineBoxCuts nineBoxCuts() {
        return new NineBoxCuts(
                BigDecimal.valueOf(60), BigDecimal.valueOf(80), BigDecimal.valueOf(60), BigDecimal.valueOf(80));
    }

    public static TalentWeights talentWeights() {
        return new TalentWeights(Vectors.of("talenta_weights")
                .map(row -> new TalentWeights.Weight(
                        TalentWeights.Axis.valueOf(row.get("sumbu")),
                        row.get("indikator"),
                        row.get("indikator"),
                        new BigDecimal(row.get("bobot_persen"))))
                .toList());
    }

    public static RetirementAges retirementAges() {
        var byLevel = new EnumMap<PostLevel, RetirementAges.Age>(PostLevel.class);
        Vectors.of("bup")
                .filter(row -> isLevel(row.get("jabatan")))
                .forEach(row -> byLevel.put(
                        PostLevel.valueOf(row.get("jabatan")), age(row.get("bup_tahun"), row.get("source"))));
        return new RetirementAges(
                byLevel,
                List.of(
                        special(Profession.GURU, 60, "UU 14/2005 Ps 30(4)"),
                        special(Profession.DOSEN, 65, "UU 14/2005 Ps 67(4)"),
                        special(Profession.PROFESOR, 70, "UU 14/2005"),
                        special(Profession.PENELITI_PEREKAYASA, 65, "UU 11/2019", PostLevel.AHLI_MADYA),
                        special(Profession.PENELITI_PEREKAYASA, 70, "UU 11/2019", PostLevel.AHLI_UTAMA)));
    }

    public static Set<String> pppkMarkers() {
        return Set.of("21");
    }

    private static boolean isLevel(String name) {
        return Set.of(PostLevel.values()).stream()
                .anyMatch(level -> level.name().equals(name));
    }

    private static RetirementAges.SpecialAge special(
            Profession profession, int years, String legalBasis, PostLevel... levels) {
        return new RetirementAges.SpecialAge(profession, List.of(levels), new RetirementAges.Age(years, legalBasis));
    }

    private static RetirementAges.Age age(String years, String source) {
        return new RetirementAges.Age(Integer.parseInt(years), source);
    }
}
