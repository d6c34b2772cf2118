package id.penataan.staffing.competency.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.penataan.staffing.competency.model.LegalSource;
import id.penataan.staffing.competency.model.Standard;
import id.penataan.staffing.competency.model.StandardFacts;
import id.penataan.staffing.reference.model.TitleKey;
import id.penataan.staffing.rows.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a standard as the row of its table. */
@ApplicationScoped
class StandardJson {
    private final JsonRows rows;

    StandardJson(JsonRows rows) {
        this.rows = rows;
    }

    ObjectNode row(Standard version) {
        var row = rows.row(version.facts());
        row.setAll(rows.row(new Rest(
                version.id(), version.legalBasis(), version.validFrom(), version.validTo(), version.revision())));
        return row.put("job_title_key", TitleKey.of(version.facts().jobTitle()));
    }

    Standard standard(String text) {
        var row = rows.tree(text);
        var rest = rows.value(row, Rest.class);
        return new Standard(
                rest.id(),
                rows.value(row, StandardFacts.class),
                rest.legalBasis(),
                rest.validFrom(),
                rest.validTo(),
                rest.revision());
    }

    private record Rest(
            UUID id,
            @Nullable LegalSource legalBasis,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            long revision) {}
}
