package id.penataan.staffing.placement;

import id.penataan.kit.paging.PageRequest;
import id.penataan.staffing.placement.model.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads placements and acting assignments for lists and single answers. */
public interface PlacementDirectory {
    List<PlacementRow> list(Filter filter, LocalDate on, PageRequest page);

    long count(Filter filter, LocalDate on);

    Optional<PlacementRow> row(UUID id, LocalDate on);

    /** The frozen match, as it was stored. */
    Optional<String> evidence(UUID id);

    List<StepRow> steps(UUID id);

    List<ActingRow> listActing(ActingFilter filter, LocalDate on, PageRequest page);

    long countActing(ActingFilter filter, LocalDate on);

    Optional<ActingRow> actingRow(UUID id, LocalDate on);

    /** Which placements; the units are a wish of the caller, the roots the bounds of the caller's scope. */
    record Filter(
            @Nullable UUID position,
            @Nullable UUID employee,
            @Nullable UUID unit,
            boolean subtree,
            @Nullable Phase phase,
            Set<UUID> roots,
            @Nullable String onlyNip) {}

    /** Which acting assignments. */
    record ActingFilter(
            @Nullable UUID position,
            @Nullable UUID employee,
            @Nullable UUID unit,
            boolean subtree,
            boolean overLimit,
            Set<UUID> roots,
            @Nullable String onlyNip) {}
}
