package id.penataan.staffing.matching.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.calculation.Vectors;
import id.penataan.staffing.calculation.model.Figures;
import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.matching.model.PostRequirements;
import id.penataan.staffing.matching.model.RankRanges;
import id.penataan.staffing.matching.model.ScoreFigures;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures in the database are those of the definition tables. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
@ActivateRequestContext
class SeededFiguresTest {
    private static final LocalDate ON = LocalDate.parse("2026-06-30");

    @Inject
    Figures figures;

    @Test
    void askOfEachLevelWhatTheTableOfConditionsAsks() {
        var requirements =
                figures.on(ON, PostRequirements.RULE).get(PostRequirements.RULE).figures();

        Vectors.of("syarat_jabatan").forEach(row -> {
            var asked = requirements.byLevel().get(PostLevel.valueOf(row.get("jabatan")));
            assertThat(asked.fieldYears()).isEqualTo(number(row.get("pengalaman_kumulatif_bidang_tahun")));
            assertThat(asked.prerequisiteYears()).isEqualTo(number(row.get("lama_prasyarat_tahun")));
            assertThat(asked.maxAge() == null ? 0 : asked.maxAge()).isEqualTo(number(row.get("usia_maks")));
            for (var name : row.get("jabatan_prasyarat")
                    .replace(" atau JF setingkat", "")
                    .split(" atau ", -1)) {
                assertThat(asked.prerequisite().stream().map(Enum::name).toList())
                        .containsAll(name.isEmpty() ? List.of() : List.of(name));
            }
        });
    }

    @Test
    void knowTheRankRangeOfEveryEselon() {
        var ranges = figures.on(ON, RankRanges.RULE).get(RankRanges.RULE).figures();

        assertThat(ranges.byEselon().values().stream()
                        .map(RankRanges.Range::label)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Vectors.of("eselon").map(row -> row.get("eselon")).toList());
        assertThat(ranges.of("22")).contains(new RankRanges.Range("II.b", "42", "43"));
    }

    @Test
    void weighTheScoreToAHundred() {
        var weights = figures.on(ON, ScoreFigures.RULE)
                .get(ScoreFigures.RULE)
                .figures()
                .weights();

        assertThat(weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
}
