package id.penataan.staffing.matching.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one rule found about one person: its verdict, the facts it used and the law it follows. */
public record Finding(String rule, Verdict verdict, String code, Map<String, Object> facts, String legalBasis) {
    public Finding {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
