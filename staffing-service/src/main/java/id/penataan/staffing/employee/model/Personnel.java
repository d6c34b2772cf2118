package id.penataan.staffing.employee.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of a person as it is stored: facts, personal facts, and the latest employment and rank. */
public record Personnel(
        UUID id,
        long revision,
        EmployeeFacts facts,
        @Nullable PersonalFacts personal,
        @Nullable Employment employment,
        @Nullable Rank rank) {}
