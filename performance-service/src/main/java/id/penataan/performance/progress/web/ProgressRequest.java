package id.penataan.performance.progress.web;

import id.penataan.performance.progress.ReportProgress;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ProgressRequest(
        UUID workResultId,
        @Nullable UUID indicatorId,
        String period,
        String realisation,
        @Nullable BigDecimal realisedValue,
        @Nullable EvidenceRequest evidence) {

    record EvidenceRequest(String url, @Nullable String title) {}

    ReportProgress.Report toReport() {
        return new ReportProgress.Report(
                workResultId,
                indicatorId,
                period,
                realisation,
                realisedValue,
                evidence == null ? null : evidence.url(),
                evidence == null ? null : evidence.title());
    }
}
