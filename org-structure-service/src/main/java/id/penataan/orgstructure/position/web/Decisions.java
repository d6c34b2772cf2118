package id.penataan.orgstructure.position.web;

import id.penataan.orgstructure.history.model.Decree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rests on a version and what may be done about it. */
record Decisions(
        @Nullable Decree basis,
        @Nullable Decree endBasis,
        @Nullable List<String> allowedActions) {
    static final Decisions NOT_SHOWN = new Decisions(null, null, null);
}
