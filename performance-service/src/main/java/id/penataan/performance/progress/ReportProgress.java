package id.penataan.performance.progress;

import id.penataan.kit.access.Caller;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.Violation;
import id.penataan.kit.identity.Ids;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.Cycles;
import id.penataan.performance.progress.model.Evidence;
import id.penataan.performance.progress.model.Period;
import id.penataan.performance.progress.model.ProgressEntry;
import id.penataan.performance.progress.model.ProgressLog;
import id.penataan.performance.skp.OpenSkp;
import id.penataan.performance.skp.SkpRecord;
import id.penataan.performance.skp.model.Action;
import id.penataan.performance.skp.model.Skp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The employee reports what was realised, with evidence; the first report sets an agreed plan going. */
@ApplicationScoped
public class ReportProgress {
    private final OpenSkp openSkp;
    private final Cycles cycles;
    private final ProgressLog log;
    private final SkpRecord record;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ReportProgress(
            OpenSkp openSkp,
            Cycles cycles,
            ProgressLog log,
            SkpRecord record,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.openSkp = openSkp;
        this.cycles = cycles;
        this.log = log;
        this.record = record;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the employee says. */
    public record Report(
            UUID workResultId,
            @Nullable UUID indicatorId,
            String period,
            String realisation,
            @Nullable BigDecimal value,
            @Nullable String evidenceUrl,
            @Nullable String evidenceTitle) {
        @Nullable
        Evidence evidence() {
            return evidenceUrl == null ? null : new Evidence(evidenceUrl, evidenceTitle);
        }
    }

    @Transactional
    public ProgressEntry report(UUID id, Report report) {
        var opened = openSkp.forChange(id);
        var skp = opened.skp();
        skp.require(Action.REPORT_PROGRESS, opened.party());
        var cycle = cycles.find(skp.frame().cycleId()).orElseThrow(() -> new NotFound("cycle-not-found"));
        cycle.requireOpen();
        Invalid.throwIfAny(violations(skp, cycle, report));
        setGoing(skp);
        return kept(skp, report);
    }

    private void setGoing(Skp skp) {
        var going = skp.progress(Instant.now(clock));
        if (going.revision() != skp.revision()) {
            record.saved("SKP_STARTED", skp, going, null);
        }
    }

    private ProgressEntry kept(Skp skp, Report report) {
        var entry = new ProgressEntry(
                Ids.next(),
                skp.id(),
                report.workResultId(),
                report.indicatorId(),
                report.period(),
                report.realisation(),
                report.value(),
                report.evidence(),
                caller.subject(),
                Instant.now(clock));
        log.add(entry);
        audit.record("PROGRESS_REPORTED", "skp", skp.id().toString(), null, entry, null);
        return entry;
    }

    private static List<Violation> violations(Skp skp, Cycle cycle, Report report) {
        var violations = new ArrayList<Violation>();
        var result = skp.plan().result(report.workResultId());
        if (result.isEmpty()) {
            violations.add(new Violation("/workResultId", "result-not-of-this-skp"));
        }
        var indicator = report.indicatorId();
        if (indicator != null
                && result.stream()
                        .flatMap(found -> found.indicators().stream())
                        .noneMatch(found -> found.id().equals(indicator))) {
            violations.add(new Violation("/indicatorId", "indicator-not-of-this-result"));
        }
        if (report.evidenceUrl() != null && !Evidence.accepts(report.evidenceUrl())) {
            violations.add(new Violation("/evidence/url", "evidence-link-not-https"));
        }
        if (!cycle.periodic().names(report.period())) {
            violations.add(new Violation(
                    "/period",
                    "period-not-in-rhythm",
                    Map.of("rhythm", cycle.periodic().name())));
        } else if (!new Period(report.period())
                .touches(skp.frame().start(), skp.frame().end())) {
            violations.add(new Violation("/period", "period-outside-skp"));
        }
        return violations;
    }
}
