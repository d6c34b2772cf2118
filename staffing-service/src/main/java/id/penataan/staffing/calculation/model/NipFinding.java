package id.penataan.staffing.calculation.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A digit group of a NIP that contradicts another column: a matter of data quality, never a reason to refuse the person. */
public record NipFinding(Indicator indicator, String inNip, String inRecord) {

    /** The consistency indicators of the BKN data quality index that a NIP can break. */
    public enum Indicator {
        CON_1("TMT CPNS"),
        CON_2("tanggal lahir"),
        CON_3("jenis kelamin"),
        CON_4("tahun pengangkatan PPPK");

        private final String column;

        Indicator(String column) {
            this.column = column;
        }

        public String column() {
            return column;
        }
    }

    /** The columns beside the NIP, as far as they are known. */
    public record Columns(
            @Nullable LocalDate birthDate,
            Nip.@Nullable Sex sex,
            @Nullable LocalDate appointedOn) {}

    /** Compares each digit group with the column it repeats; a missing column gives no finding. */
    public static List<NipFinding> compare(Nip nip, Columns columns) {
        var findings = new ArrayList<NipFinding>();
        var appointedOn = columns.appointedOn();
        var month = nip.appointment();
        if (month != null && appointedOn != null && !month.equals(YearMonth.from(appointedOn))) {
            findings.add(new NipFinding(Indicator.CON_1, month.toString(), appointedOn.toString()));
        }
        var birthDate = columns.birthDate();
        if (birthDate != null && !birthDate.equals(nip.birthDate())) {
            findings.add(new NipFinding(Indicator.CON_2, nip.birthDate().toString(), birthDate.toString()));
        }
        var sex = columns.sex();
        if (sex != null && sex != nip.sex()) {
            findings.add(new NipFinding(Indicator.CON_3, nip.sex().name(), sex.name()));
        }
        if (nip.kind() == Nip.Kind.PPPK && appointedOn != null && appointedOn.getYear() != nip.appointmentYear()) {
            findings.add(
                    new NipFinding(Indicator.CON_4, Integer.toString(nip.appointmentYear()), appointedOn.toString()));
        }
        return List.copyOf(findings);
    }
}
