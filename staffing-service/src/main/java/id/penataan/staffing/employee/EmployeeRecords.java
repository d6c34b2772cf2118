package id.penataan.staffing.employee;

import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.staffing.reference.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets callers read the records they may see, and notes who looked into somebody else's. */
@ApplicationScoped
public class EmployeeRecords {
    private final EmployeeDirectory directory;
    private final Visibility visibility;
    private final Scope scope;
    private final Units units;
    private final Audit audit;

    public EmployeeRecords(EmployeeDirectory directory, Visibility visibility, Scope scope, Units units, Audit audit) {
        this.directory = directory;
        this.visibility = visibility;
        this.scope = scope;
        this.units = units;
        this.audit = audit;
    }

    public Page<EmployeeRow> list(EmployeeFilter filter, PageRequest page) {
        var audience = allowed(filter.unit(), filter.asOf());
        var found = directory.list(filter, audience, page);
        if (found.items().isEmpty()) {
            requireKnown(filter.unit(), filter.asOf());
        }
        return found;
    }

    public Page<QualityFindingRow> qualityFindings(QualityFilter filter, PageRequest page) {
        return directory.qualityFindings(filter, allowed(filter.unit(), filter.asOf()), page);
    }

    /** The record of somebody the caller may see. The look into it is logged, unless it is the own one. */
    public EmployeeDetail open(UUID id, LocalDate asOf, String purpose) {
        var found = visible(id, asOf);
        if (!scope.isSelf(found.nip())) {
            audit.read("employee", id.toString(), purpose);
        }
        return found;
    }

    /** As {@link #open}, for what is personal: whoever is not the person has to say why. */
    public EmployeeDetail openPersonal(UUID id, LocalDate asOf, @Nullable String purpose) {
        var found = visible(id, asOf);
        if (!scope.isSelf(found.nip())) {
            if (purpose == null || purpose.isBlank()) {
                throw Invalid.at("/query/purpose", "purpose-missing");
            }
            audit.read("personal-data", id.toString(), purpose);
        }
        return found;
    }

    public EmployeeDetail visible(UUID id, LocalDate asOf) {
        return directory
                .find(id, asOf)
                .filter(found -> visibility.sees(found.nip(), found.unitId(), asOf))
                .orElseThrow(() -> new NotFound("employee-not-found", Map.of("id", id)));
    }

    private Audience allowed(@Nullable UUID unit, LocalDate asOf) {
        var audience = visibility.audience();
        if (unit == null || audience.wholeAgency()) {
            return audience;
        }
        if (!audience.roots().isEmpty()) {
            scope.requireUnit(unit, asOf);
            return new Audience(true, audience.roots(), audience.ownNip());
        }
        return audience;
    }

    private void requireKnown(@Nullable UUID unit, LocalDate asOf) {
        if (unit != null && units.named(unit, asOf).isEmpty()) {
            throw Invalid.at("/query/unit", "unit-unknown", Map.of("unit", unit));
        }
    }
}
