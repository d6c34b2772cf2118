package id.penataan.performance.progress.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.performance.progress.ProgressDirectory.ProgressRow;
import id.penataan.performance.progress.model.Evidence;
import id.penataan.performance.progress.model.ProgressEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgressResponse(
        UUID id,
        UUID workResultId,
        @Nullable UUID indicatorId,
        String period,
        String realisation,
        @Nullable BigDecimal realisedValue,
        @Nullable BigDecimal targetValue,
        @Nullable String targetUnit,
        @Nullable BigDecimal percentage,
        @Nullable EvidenceView evidence,
        Instant recordedAt) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvidenceView(String url, @Nullable String title) {
        static @Nullable EvidenceView from(@Nullable String url, @Nullable String title) {
            return url == null ? null : new EvidenceView(url, title);
        }
    }

    static ProgressResponse from(ProgressRow row) {
        return new ProgressResponse(
                row.id(),
                row.workResultId(),
                row.indicatorId(),
                row.period(),
                row.realisation(),
                row.value(),
                row.targetValue(),
                row.targetUnit(),
                ProgressEntry.percentage(row.value(), row.targetValue()),
                EvidenceView.from(row.evidenceUrl(), row.evidenceTitle()),
                row.recordedAt());
    }

    static ProgressResponse from(ProgressEntry entry) {
        Evidence evidence = entry.evidence();
        return new ProgressResponse(
                entry.id(),
                entry.workResultId(),
                entry.indicatorId(),
                entry.period(),
                entry.realisation(),
                entry.value(),
                null,
                null,
                null,
                evidence == null ? null : EvidenceView.from(evidence.url(), evidence.title()),
                entry.recordedAt());
    }
}
