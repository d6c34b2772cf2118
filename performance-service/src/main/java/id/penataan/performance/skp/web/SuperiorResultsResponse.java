package id.penataan.performance.skp.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.performance.skp.SuperiorResult;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record SuperiorResultsResponse(List<Row> results) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            UUID id,
            UUID skpId,
            String kind,
            String description,
            @Nullable String performanceAgreement,
            int takenOver) {
        static Row from(SuperiorResult result) {
            return new Row(
                    result.id(),
                    result.skpId(),
                    result.kind(),
                    result.description(),
                    result.performanceAgreement(),
                    result.takenOver());
        }
    }

    static SuperiorResultsResponse from(List<SuperiorResult> results) {
        return new SuperiorResultsResponse(results.stream().map(Row::from).toList());
    }
}
