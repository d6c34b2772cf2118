package id.penataan.orgstructure.unit.web;

import id.penataan.orgstructure.unit.ReadUnitTree.Seen;
import id.penataan.orgstructure.unit.ReadUnitTree.Wanted;
import id.penataan.orgstructure.unit.TreeNode;
import java.time.LocalDate;

/** The tree, the day it holds for and the revision of the structure it shows. */
public record UnitTreeResponse(LocalDate asOf, long revision, boolean holdersKnown, TreeNode root) {
    static UnitTreeResponse from(Wanted wanted, Seen seen, TreeNode root) {
        return new UnitTreeResponse(
                wanted.asOf(), seen.state().structure(), seen.state().holdersKnown(), root);
    }
}
