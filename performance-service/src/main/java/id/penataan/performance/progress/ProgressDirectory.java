package id.penataan.performance.progress;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.performance.progress.model.Feedback;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports and feedback of a plan, youngest first. */
public interface ProgressDirectory {
    Page<ProgressRow> entries(UUID skp, @Nullable UUID workResult, @Nullable String period, PageRequest page);

    Page<Feedback> feedback(UUID skp, PageRequest page);

    /** One report with the target it is held against. */
    record ProgressRow(
            UUID id,
            UUID workResultId,
            @Nullable UUID indicatorId,
            String period,
            String realisation,
            @Nullable BigDecimal value,
            @Nullable BigDecimal targetValue,
            @Nullable String targetUnit,
            @Nullable String evidenceUrl,
            @Nullable String evidenceTitle,
            String recordedBy,
            Instant recordedAt) {}
}
