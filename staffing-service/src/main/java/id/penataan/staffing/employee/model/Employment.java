package id.penataan.staffing.employee.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of an employment: the facts, from when to when they hold, and how often the version was rewritten. */
public record Employment(
        EmploymentFacts facts,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long revision) {}
