package id.penataan.orgstructure.unit.model;

import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.history.model.Timeline;
import id.penataan.orgstructure.history.model.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small trees for the tests: units are called by a letter. */
record Trees(List<Lineage.Link> links) {
    static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);
    static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);

    static Trees tree() {
        return new Trees(new ArrayList<>());
    }

    static UUID id(String letter) {
        return UUID.nameUUIDFromBytes(letter.getBytes(StandardCharsets.UTF_8));
    }

    Trees link(String unit, @Nullable String parent, Period period) {
        links.add(new Lineage.Link(id(unit), parent == null ? null : id(parent), period));
        return this;
    }

    Trees link(String unit, @Nullable String parent) {
        return link(unit, parent, Period.since(Y2024));
    }

    TreeRules rules() {
        var roots = links.stream().filter(link -> link.parent() == null).toList();
        return new TreeRules(Lineage.of(links), roots);
    }

    static List<Version<UnitFacts>> under(@Nullable String parent, Period period) {
        var facts = new UnitFacts(parent == null ? null : id(parent), null, "UNIT", null, null, null, null, 0);
        return Timeline.begin(period, facts, null).versions();
    }
}
