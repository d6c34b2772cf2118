package id.penataan.performance.evaluation;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.performance.evaluation.model.UnitGrade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of unit grades and of yearly predikat. */
public interface EvaluationDirectory {
    Page<UnitGrade> grades(UUID cycle, PageRequest page);

    Page<PredikatRow> predikats(Filter filter, PageRequest page);

    /** What is asked for, narrowed to what the caller may see: certain people, or the people of certain subtrees. */
    record Filter(
            @Nullable String nip,
            @Nullable Integer year,
            @Nullable String predikat,
            Optional<Set<String>> nips,
            Optional<Set<UUID>> units,
            LocalDate asOf) {}

    /** One yearly predikat. */
    record PredikatRow(
            String nip,
            String employeeName,
            int year,
            String resultRating,
            String behaviourRating,
            String predikat,
            @Nullable String matrixPredikat,
            @Nullable String evaluatorNip,
            String source,
            @Nullable UUID skpId,
            Instant recordedAt) {}
}
