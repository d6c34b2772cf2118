package id.penataan.staffing.matching.model;

import static id.penataan.staffing.matching.model.Candidacies.fitting;
import static id.penataan.staffing.matching.model.Candidacies.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidateScoreTest {

    @Test
    void weighsItsPartsToAHundred() {
        var score = CandidateScore.of(fitting().build());

        assertThat(score.parts()).extracting(CandidateScore.Part::part).containsExactly(ScorePart.values());
        // 40 + 20 + 10 x 95 % + 15 (ten years and more) + 15 x 90 %
        assertThat(score.shown()).isEqualTo("98.00");
    }

    @Test
    void addsNothingForAPartThatCannotBeMeasuredAndSaysWhy() {
        var score = CandidateScore.of(fitting().measured(null).build());

        assertThat(score.shown()).isEqualTo("38.00");
        assertThat(score.parts().getFirst().points()).isNull();
        assertThat(score.parts().getFirst().reason()).isEqualTo("jpm-not-measurable");
    }

    @Test
    void countsExperienceInProportionUpToTheFullYears() {
        var score =
                CandidateScore.of(fitting().inPrerequisite(from("2021-06-30")).build());

        assertThat(score.parts().get(3).points()).isEqualByComparingTo("50");
    }

    @Test
    void ordersEligiblePeopleFirstThenByScoreWhateverTheOrderOfArrival() {
        var candidates = Stream.of(
                        fitting(),
                        fitting().graded(Map.of(2025, Predikat.SANGAT_BAIK)),
                        fitting().inPrerequisite(from("2020-01-01")),
                        fitting().employedAs("CPNS"))
                .map(candidate -> Candidate.of(candidate.build()))
                .toList();
        var shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(1));

        var order = shuffled.stream()
                .sorted(Comparator.comparing(Candidate::sortKey))
                .toList();

        assertThat(order.stream().map(candidate -> candidate.eligibility().verdict()))
                .containsExactly(
                        Verdict.MEMENUHI, Verdict.MEMENUHI, Verdict.PERLU_VERIFIKASI_MANUAL, Verdict.TIDAK_MEMENUHI);
        assertThat(order.getFirst()).isEqualTo(candidates.getFirst());
    }

    @Test
    void carriesItsPlaceThroughACursor() {
        var key = Candidate.of(fitting().build()).sortKey();

        assertThat(SortKey.ofTexts(List.copyOf(key.texts()))).isEqualByComparingTo(key);
    }
}
