package id.penataan.staffing.placement;

import id.penataan.staffing.employee.model.JenisJabatan;
import id.penataan.staffing.employee.model.Seat;
import id.penataan.staffing.placement.model.Placement;
import id.penataan.staffing.placement.model.Placements;
import id.penataan.staffing.placement.model.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The seat of a placement as the record of the employee names it. */
@ApplicationScoped
class PlacementSeats {
    private final Placements placements;

    PlacementSeats(Placements placements) {
        this.placements = placements;
    }

    Seat of(Placement placement) {
        var positionId = placement.positionId();
        var post = positionId == null
                ? null
                : placements.post(positionId, placement.validFrom()).orElse(null);
        return new Seat(
                placement.unitId(),
                positionId,
                post == null ? null : kind(post),
                post == null ? null : post.siasnJabatanId(),
                post == null ? null : post.title());
    }

    private static @Nullable JenisJabatan kind(Post post) {
        return Arrays.stream(JenisJabatan.values())
                .filter(kind ->
                        kind.name().equals(post.jenisJabatan()) || kind.code().equals(post.jenisJabatan()))
                .findFirst()
                .orElse(null);
    }
}
