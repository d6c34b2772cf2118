package id.penataan.performance.evaluation;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.performance.evaluation.EvaluationDirectory.Filter;
import id.penataan.performance.evaluation.EvaluationDirectory.PredikatRow;
import id.penataan.performance.reference.model.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Yearly predikat that the caller may see: the own, those of subordinates, by office those of whole units. */
@ApplicationScoped
public class BrowsePredikats {
    private final EvaluationDirectory directory;
    private final Organisation organisation;
    private final Caller caller;
    private final Scope scope;
    private final Audit audit;
    private final Clock clock;

    BrowsePredikats(
            EvaluationDirectory directory,
            Organisation organisation,
            Caller caller,
            Scope scope,
            Audit audit,
            Clock clock) {
        this.directory = directory;
        this.organisation = organisation;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    public Page<PredikatRow> list(
            @Nullable String nip, @Nullable Integer year, @Nullable String predikat, PageRequest page) {
        var today = LocalDate.now(clock);
        var byOffice = caller.hasAny("tim-penilai", "ppk", "admin-kepegawaian", "auditor");
        var filter = byOffice
                ? new Filter(nip, year, predikat, Optional.empty(), scope.unitFilter(), today)
                : new Filter(nip, year, predikat, Optional.of(people(today)), Optional.empty(), today);
        var found = directory.predikats(filter, page);
        var others = found.items().stream()
                .map(PredikatRow::nip)
                .filter(owner -> !scope.isSelf(owner))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            audit.read("predikat", others, "list-predikats");
        }
        return found;
    }

    private Set<String> people(LocalDate today) {
        var people = new HashSet<String>();
        caller.nip().ifPresent(own -> {
            people.add(own);
            if (caller.has("atasan")) {
                people.addAll(organisation.subordinates(own, today));
            }
        });
        return people;
    }
}
