package id.penataan.performance.cycle;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.performance.cycle.model.Cycle;
import org.jspecify.annotations.Nullable;

/** The cycles of the agency, youngest year first. */
public interface CycleDirectory {
    Page<Cycle> list(@Nullable Integer year, @Nullable String state, PageRequest page);
}
