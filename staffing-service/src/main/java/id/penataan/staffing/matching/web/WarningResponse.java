package id.penataan.staffing.matching.web;

import id.penataan.kit.texts.Wording;
import id.penataan.staffing.matching.model.Finding;
import java.util.List;
import java.util.Map;

/** Something the people who decide should know; it decides nothing by itself. */
public record WarningResponse(String rule, String code, String message, Map<String, Object> facts, String legalBasis) {

    static List<WarningResponse> from(List<Finding> findings, Wording wording) {
        return findings.stream()
                .map(finding -> new WarningResponse(
                        finding.rule(),
                        finding.code(),
                        wording.text(finding.code(), finding.facts()),
                        finding.facts(),
                        finding.legalBasis()))
                .toList();
    }
}
