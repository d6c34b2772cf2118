package id.penataan.staffing.matching.web;

import id.penataan.kit.texts.Wording;
import id.penataan.staffing.matching.model.Finding;
import id.penataan.staffing.matching.model.Verdict;
import java.util.List;
import java.util.Map;

/** What one rule found, said in the caller's language, with the facts and the law. */
public record FindingResponse(
        String rule, Verdict verdict, String code, String message, Map<String, Object> facts, String legalBasis) {

    static List<FindingResponse> from(List<Finding> findings, Wording wording) {
        return findings.stream()
                .map(finding -> new FindingResponse(
                        finding.rule(),
                        finding.verdict(),
                        finding.code(),
                        wording.text(finding.code(), finding.facts()),
                        finding.facts(),
                        finding.legalBasis()))
                .toList();
    }
}
