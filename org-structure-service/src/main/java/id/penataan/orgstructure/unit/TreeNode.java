package id.penataan.orgstructure.unit;

import id.penataan.orgstructure.position.model.Seats;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree with its own seats, those of its whole subtree, and the units below it. Below the depth asked for
 * the units are left out; their seats still count, and {@code childCount} says how many there are.
 */
public record TreeNode(
        UUID id,
        String name,
        @Nullable String code,
        @Nullable String headTitle,
        @Nullable String eselonId,
        @Nullable String siasnId,
        @Nullable String kind,
        Seats seats,
        long subtreeUnits,
        Seats subtreeSeats,
        int childCount,
        List<TreeNode> children) {}
