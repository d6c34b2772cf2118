package id.penataan.orgstructure.position.model;

import id.penataan.orgstructure.history.model.Rewrite;
import java.util.UUID;

/** What has to be written of one position. */
public record PositionRewrite(UUID position, Rewrite<PositionFacts> rewrite) {}
