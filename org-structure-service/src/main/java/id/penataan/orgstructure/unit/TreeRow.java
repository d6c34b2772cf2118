package id.penataan.orgstructure.unit;

import id.penataan.orgstructure.position.model.SeatTotals;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit in the tree with the seats of its own positions. */
public record TreeRow(
        UUID id,
        @Nullable UUID parentId,
        @Nullable String code,
        String name,
        @Nullable String headTitle,
        @Nullable String eselonId,
        @Nullable String siasnId,
        @Nullable String kind,
        SeatTotals seats) {}
