package id.penataan.staffing.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.dataimport.model.GolonganCodes;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GolonganCodesTest {
    private static final GolonganCodes PNS =
            new GolonganCodes(Map.of("21", "II/a", "31", "III/a"), Map.of("II/a", "II/a", "III/a", "III/a"), true);
    private static final GolonganCodes PPPK =
            new GolonganCodes(Map.of("21", "V", "31", "IX"), Map.of("V", "V", "IX", "IX", "XII", "XII"), false);

    @Test
    void readsTheSameIdDifferentlyInTheTwoKindsOfFile() {
        assertThat(PNS.find("21", "")).contains("II/a");
        assertThat(PPPK.find("21", "")).contains("V");
    }

    @Test
    void goesByTheNameWhereTheIdOfAPppkIsNotKnown() {
        assertThat(PPPK.find("34", "XII")).contains("XII");
    }

    @Test
    void goesByTheIdWhereTheNameBelongsToTheOtherKind() {
        assertThat(PPPK.find("31", "III/a")).contains("IX");
    }

    @Test
    void seesThatIdAndNameContradictEachOther() {
        assertThat(PPPK.contradict("21", "IX")).isTrue();
        assertThat(PPPK.contradict("21", "V")).isFalse();
        assertThat(PPPK.find("21", "IX")).contains("IX");
    }

    @Test
    void refusesAnIdOfPnsThatDoesNotExist() {
        assertThat(PNS.find("77", "III/a")).isEmpty();
    }

    @Test
    void knowsNothingOfAnIdAndANameThatAreBothForeign() {
        assertThat(PNS.find("99", "V")).isEmpty();
    }
}
