package id.penataan.staffing.calculation.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.calculation.Vectors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NipTest {
    static Stream<Map<String, String>> cases() {
        return Vectors.of("nip_cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheWorkedExamples(Map<String, String> row) {
        var reading = Nip.read(row.get("nip"), NationalFigures.pppkMarkers());

        if (Boolean.parseBoolean(row.get("valid"))) {
            var nip = ((Nip.Readable) reading).nip();
            assertThat(nip.kind().name()).isEqualTo(row.get("jenis"));
            assertThat(nip.birthDate()).isEqualTo(row.get("tanggal_lahir"));
            assertThat(nip.sex().name()).isEqualTo(row.get("jenis_kelamin"));
            assertThat(nip.serial()).isEqualTo(row.get("nomor_urut"));
            assertThat(appointment(nip)).isEqualTo(row.get("tmt_atau_tahun"));
        } else {
            assertThat(reading).isInstanceOf(Nip.Unreadable.class);
        }
    }

    @Test
    void namesEveryBreakAtOnce() {
        var reading = Nip.read("198813312010133004", NationalFigures.pppkMarkers());

        assertThat(reading)
                .isEqualTo(new Nip.Unreadable(List.of(
                        Nip.ShapeBreak.IMPOSSIBLE_BIRTH_DATE,
                        Nip.ShapeBreak.IMPOSSIBLE_APPOINTMENT_MONTH,
                        Nip.ShapeBreak.IMPOSSIBLE_SEX)));
    }

    @Test
    void takesOnlyAsciiDigits() {
        assertThat(Nip.read("19850317201001100٤", NationalFigures.pppkMarkers()))
                .isInstanceOf(Nip.Unreadable.class);
    }

    @Test
    void reportsDigitsThatContradictTheOtherColumns() {
        var nip = nip("198503172010011004");

        var findings = NipFinding.compare(
                nip,
                new NipFinding.Columns(LocalDate.parse("1985-03-18"), Nip.Sex.WANITA, LocalDate.parse("2010-02-01")));

        assertThat(findings.stream().map(NipFinding::indicator))
                .containsExactly(NipFinding.Indicator.CON_1, NipFinding.Indicator.CON_2, NipFinding.Indicator.CON_3);
    }

    @Test
    void comparesOnlyTheYearOfAPppk() {
        var nip = nip("199302012023211007");

        assertThat(NipFinding.compare(nip, new NipFinding.Columns(null, null, LocalDate.parse("2023-05-01"))))
                .isEmpty();
        assertThat(NipFinding.compare(nip, new NipFinding.Columns(null, null, LocalDate.parse("2024-05-01"))))
                .singleElement()
                .extracting(NipFinding::indicator)
                .isEqualTo(NipFinding.Indicator.CON_4);
    }

    private static Nip nip(String digits) {
        return ((Nip.Readable) Nip.read(digits, NationalFigures.pppkMarkers())).nip();
    }

    private static String appointment(Nip nip) {
        var month = nip.appointment();
        return month == null ? String.valueOf(nip.appointmentYear()) : month.toString();
    }
}
