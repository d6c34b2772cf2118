package id.penataan.staffing.employee.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.calculation.model.Nip;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QualityCheckTest {
    private static final String PNS = "198503172010011904";
    private static final String PPPK = "199302012023211907";

    @Test
    void findsNothingInACleanRecord() {
        assertThat(indicators(new Record())).isEmpty();
    }

    @Test
    void warnsWhereTheNipTellsAnotherAppointmentOfAPns() {
        assertThat(indicators(new Record().appointed("2010-02-01"))).containsExactly(QualityIndicator.CON_1);
    }

    @Test
    void warnsWhereTheNipTellsAnotherBirthDate() {
        assertThat(indicators(new Record().born("1985-03-18"))).containsExactly(QualityIndicator.CON_2);
    }

    @Test
    void warnsWhereTheNipTellsTheOtherSex() {
        assertThat(indicators(new Record().sex(Nip.Sex.WANITA))).containsExactly(QualityIndicator.CON_3);
    }

    @Test
    void comparesOnlyTheYearOfAPppk() {
        var pppk = new Record().pppk();

        assertThat(indicators(pppk.appointed("2023-09-01"))).isEmpty();
        assertThat(indicators(pppk.appointed("2024-01-01"))).containsExactly(QualityIndicator.CON_4);
    }

    @Test
    void warnsWhereSomebodyWasConfirmedBeforeAppointed() {
        assertThat(indicators(new Record().confirmed("2009-12-01"))).containsExactly(QualityIndicator.ACC_1);
    }

    @Test
    void warnsWhereAPelaksanaBearsTheTitleOfAFunctionalPost() {
        assertThat(indicators(new Record().title("ARSIPARIS TERAMPIL"))).containsExactly(QualityIndicator.ACC_9);
    }

    @Test
    void warnsWhereTheStandingBelongsToAnotherKindOfServant() {
        assertThat(indicators(new Record().standing("71"))).containsExactly(QualityIndicator.ACC_4);
    }

    @Test
    void warnsOfGaps() {
        var found = QualityCheck.of(new QualityFacts(
                nip(PNS, ""),
                EmployeeType.PNS,
                LocalDate.of(1985, 3, 17),
                null,
                null,
                null,
                "01",
                null,
                null,
                false,
                "tanpa-at",
                null,
                false));

        assertThat(found)
                .extracting(QualityFinding::indicator)
                .containsExactly(
                        QualityIndicator.ACC_5,
                        QualityIndicator.COM_2,
                        QualityIndicator.COM_3,
                        QualityIndicator.COM_4,
                        QualityIndicator.COM_6,
                        QualityIndicator.COM_7);
    }

    private static List<QualityIndicator> indicators(Record told) {
        return QualityCheck.of(told.facts()).stream()
                .map(QualityFinding::indicator)
                .toList();
    }

    private static Nip nip(String digits, String marker) {
        return ((Nip.Readable) Nip.read(digits, Set.of(marker))).nip();
    }

    /** A clean record of a PNS, to be spoiled in one place. */
    private record Record(
            boolean contracted,
            String born,
            Nip.Sex sex,
            String appointed,
            String confirmed,
            String standing,
            String title) {
        Record() {
            this(false, "1985-03-17", Nip.Sex.PRIA, "2010-01-01", "2011-01-01", "01", "PENELAAH TEKNIS KEBIJAKAN");
        }

        Record pppk() {
            return new Record(true, "1993-02-01", Nip.Sex.PRIA, "2023-01-01", confirmed, "71", title);
        }

        Record born(String day) {
            return new Record(contracted, day, sex, appointed, confirmed, standing, title);
        }

        Record sex(Nip.Sex other) {
            return new Record(contracted, born, other, appointed, confirmed, standing, title);
        }

        Record appointed(String day) {
            return new Record(contracted, born, sex, day, contracted ? day : confirmed, standing, title);
        }

        Record confirmed(String day) {
            return new Record(contracted, born, sex, appointed, day, standing, title);
        }

        Record standing(String code) {
            return new Record(contracted, born, sex, appointed, confirmed, code, title);
        }

        Record title(String other) {
            return new Record(contracted, born, sex, appointed, confirmed, standing, other);
        }

        QualityFacts facts() {
            return new QualityFacts(
                    contracted ? nip(PPPK, "21") : nip(PNS, ""),
                    contracted ? EmployeeType.PPPK : EmployeeType.PNS,
                    LocalDate.parse(born),
                    sex,
                    LocalDate.parse(appointed),
                    LocalDate.parse(confirmed),
                    standing,
                    JenisJabatan.PELAKSANA,
                    title,
                    true,
                    "budi@surel.example",
                    "080012345678",
                    true);
        }
    }
}
