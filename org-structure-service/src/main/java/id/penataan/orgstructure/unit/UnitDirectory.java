package id.penataan.orgstructure.unit;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Units as lists and trees, straight from the database. */
public interface UnitDirectory {
    Page<UnitRow> list(UnitFilter filter, PageRequest page);

    /** The subtree of the unit, or the whole tree, in the order in which it is shown. */
    List<TreeRow> tree(Optional<UUID> top, LocalDate asOf);
}
