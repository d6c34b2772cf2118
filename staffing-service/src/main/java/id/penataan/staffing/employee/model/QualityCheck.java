package id.penataan.staffing.employee.model;

import id.penataan.staffing.calculation.model.NipFinding;
import id.penataan.staffing.calculation.model.PostLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges a record by BKN's data-quality indicators. Real data break these rules, so a finding warns and never refuses
 * (Perka BKN 22/2007; indicators of the SIASN data quality index).
 */
public final class QualityCheck {
    private static final Set<String> STANDINGS_OF_PPPK = Set.of("71", "72", "73", "101");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final QualityFacts facts;
    private final List<QualityFinding> findings = new ArrayList<>();

    private QualityCheck(QualityFacts facts) {
        this.facts = facts;
    }

    public static List<QualityFinding> of(QualityFacts facts) {
        var check = new QualityCheck(facts);
        check.nipAgainstColumns();
        check.appointedAfterConfirmed();
        check.standingOfAnotherType();
        check.identityNumberInvalid();
        check.pelaksanaNamedAsFunctional();
        check.gaps();
        return List.copyOf(check.findings);
    }

    private void nipAgainstColumns() {
        var columns = new NipFinding.Columns(facts.birthDate(), facts.sex(), facts.appointedOn());
        for (var found : NipFinding.compare(facts.nip(), columns)) {
            add(
                    QualityIndicator.valueOf(found.indicator().name()),
                    Map.of("inNip", found.inNip(), "inRecord", found.inRecord()));
        }
    }

    private void appointedAfterConfirmed() {
        var appointed = facts.appointedOn();
        var confirmed = facts.confirmedOn();
        if (appointed != null && confirmed != null && appointed.isAfter(confirmed)) {
            add(
                    QualityIndicator.ACC_1,
                    Map.of("appointedOn", appointed.toString(), "confirmedOn", confirmed.toString()));
        }
    }

    private void standingOfAnotherType() {
        var standing = facts.kedudukanHukum();
        if (standing != null
                && STANDINGS_OF_PPPK.contains(standing) != facts.type().contracted()) {
            add(
                    QualityIndicator.ACC_4,
                    Map.of(
                            "kedudukanHukum",
                            standing,
                            "employeeType",
                            facts.type().name()));
        }
    }

    private void identityNumberInvalid() {
        if (Boolean.FALSE.equals(facts.nikValid())) {
            add(QualityIndicator.ACC_5, Map.of());
        }
    }

    private void pelaksanaNamedAsFunctional() {
        var title = facts.jabatanTitle();
        if (facts.jenisJabatan() == JenisJabatan.PELAKSANA
                && title != null
                && PostLevel.of("FUNGSIONAL", null, null, title).isPresent()) {
            add(QualityIndicator.ACC_9, Map.of("jabatanTitle", title));
        }
    }

    private void gaps() {
        if (facts.jabatanTitle() == null) {
            add(QualityIndicator.COM_2, Map.of());
        }
        if (!facts.educated()) {
            add(QualityIndicator.COM_3, Map.of());
        }
        if (facts.type() == EmployeeType.PNS && facts.confirmedOn() == null) {
            add(QualityIndicator.COM_4, Map.of());
        }
        var email = facts.email();
        if (email == null || !EMAIL.matcher(email).matches()) {
            add(QualityIndicator.COM_6, Map.of());
        }
        if (facts.phone() == null) {
            add(QualityIndicator.COM_7, Map.of());
        }
    }

    private void add(QualityIndicator indicator, Map<String, String> params) {
        findings.add(new QualityFinding(indicator, params));
    }
}
