package id.penataan.performance.skp.web;

import id.penataan.performance.skp.DraftSkp;
import id.penataan.performance.skp.model.Approach;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record SkpRequest(
        UUID cycleId,
        @Nullable Approach approach,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate) {
    DraftSkp.Wish toWish() {
        return new DraftSkp.Wish(cycleId, approach, startDate, endDate);
    }
}
