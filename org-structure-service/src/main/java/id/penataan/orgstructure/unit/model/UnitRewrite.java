package id.penataan.orgstructure.unit.model;

import id.penataan.orgstructure.history.model.Rewrite;
import java.util.UUID;

/** What has to be written of one unit. */
public record UnitRewrite(UUID unit, Rewrite<UnitFacts> rewrite) {}
