package id.penataan.performance.document;

import id.penataan.kit.paging.PageRequest;
import id.penataan.performance.document.model.SkpDocument;
import id.penataan.performance.document.model.SkpDocument.Officer;
import id.penataan.performance.document.model.SkpDocument.Realisation;
import id.penataan.performance.document.model.SkpDocument.Remark;
import id.penataan.performance.document.model.SkpDocument.Verdict;
import id.penataan.performance.document.model.SkpForm;
import id.penataan.performance.evaluation.model.Evaluation;
import id.penataan.performance.evaluation.model.Evaluations;
import id.penataan.performance.progress.ProgressDirectory;
import id.penataan.performance.progress.ProgressDirectory.ProgressRow;
import id.penataan.performance.reference.model.Organisation;
import id.penataan.performance.skp.OpenSkp;
import id.penataan.performance.skp.model.Skp;
import id.penataan.performance.skp.model.SkpState;
import id.penataan.performance.skp.model.Skps;
import id.penataan.performance.skp.model.WorkResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what the form of a plan shows, and has it drawn. */
@ApplicationScoped
public class PrintSkp {
    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, Optional.empty(), false);

    private final OpenSkp openSkp;
    private final Skps skps;
    private final ProgressDirectory progress;
    private final Evaluations evaluations;
    private final Organisation organisation;
    private final SkpForm form;

    PrintSkp(
            OpenSkp openSkp,
            Skps skps,
            ProgressDirectory progress,
            Evaluations evaluations,
            Organisation organisation,
            SkpForm form) {
        this.openSkp = openSkp;
        this.skps = skps;
        this.progress = progress;
        this.evaluations = evaluations;
        this.organisation = organisation;
        this.form = form;
    }

    public SkpDocument gather(UUID id) {
        var skp = openSkp.read(id, "print-skp").skp();
        var served = skp.plan().results().stream()
                .map(WorkResult::intervenedResultId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new SkpDocument(
                agency(skp),
                skp,
                officer(skp),
                skps.descriptions(served),
                realisations(id),
                remarks(id),
                verdict(evaluations.find(id).orElse(null), skp));
    }

    public byte[] draw(SkpDocument document) {
        return form.draw(document);
    }

    private String agency(Skp skp) {
        var links = organisation.chain(skp.owner().unitId(), skp.frame().end());
        return links.isEmpty() ? "" : links.getLast().unitName();
    }

    private @Nullable Officer officer(Skp skp) {
        var evaluator = skp.evaluator();
        var nip = evaluator == null ? null : evaluator.nip();
        return nip == null
                ? null
                : organisation
                        .seat(nip, skp.frame().end())
                        .map(seat -> new Officer(seat.golongan(), seat.unitName()))
                        .orElse(null);
    }

    /** The latest report of each indicator, or of the result where no indicator was named. */
    private List<Realisation> realisations(UUID id) {
        var latest = new LinkedHashMap<UUID, Realisation>();
        for (ProgressRow row : progress.entries(id, null, null, ALL).items()) {
            var about = row.indicatorId() == null ? row.workResultId() : row.indicatorId();
            latest.putIfAbsent(
                    about,
                    new Realisation(
                            row.workResultId(), row.indicatorId(), row.period(), row.realisation(), row.evidenceUrl()));
        }
        return List.copyOf(latest.values());
    }

    private List<Remark> remarks(UUID id) {
        return progress.feedback(id, ALL).items().stream()
                .map(given -> new Remark(
                        given.workResultId(),
                        given.value() == null ? null : given.value().name(),
                        given.comment()))
                .toList();
    }

    private static @Nullable Verdict verdict(@Nullable Evaluation evaluation, Skp skp) {
        return evaluation == null
                ? null
                : new Verdict(
                        evaluation.results(),
                        evaluation.resultsReason(),
                        evaluation.behaviour(),
                        evaluation.behaviourReason(),
                        evaluation.predikat(),
                        evaluation.achievement(),
                        skp.state() instanceof SkpState.Final);
    }
}
