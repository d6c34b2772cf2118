package id.penataan.staffing.placement.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody's deed in the life of a placement: who, when and why. */
public record Act(String by, Instant at, @Nullable String reason) {}
