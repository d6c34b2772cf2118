package id.penataan.orgstructure.history.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one version should have said all along: its facts, its first day and the decision it rests on. */
public record Correction<F extends Facts<F>>(
        F facts, LocalDate validFrom, @Nullable Decree basis) {}
