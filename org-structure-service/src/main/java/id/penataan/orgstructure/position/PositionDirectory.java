package id.penataan.orgstructure.position;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import java.util.List;

/** Positions as lists and totals, straight from the database. */
public interface PositionDirectory {
    Page<PositionRow> list(PositionFilter filter, PageRequest page);

    /** The totals of the positions meant, kind by kind. */
    List<JenisSeats> totals(PositionFilter filter);
}
