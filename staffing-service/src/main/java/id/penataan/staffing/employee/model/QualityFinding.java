package id.penataan.staffing.employee.model;

import java.util.Map;

/** One contradiction or gap in somebody's record, with the values that show it. */
public record QualityFinding(QualityIndicator indicator, Map<String, String> params) {
    public QualityFinding {
        params = Map.copyOf(params);
    }
}
