package id.penataan.staffing.calculation.web;

import id.penataan.kit.failure.Invalid;
import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.calculation.model.Profession;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A birth date and a post: by its level, or by the title of a functional post. */
public record RetirementDateRequest(
        LocalDate birthDate,
        @Nullable PostLevel postLevel,
        @Nullable String jobTitle,
        @Nullable Profession profession,
        @Nullable LocalDate asOf) {

    PostLevel level() {
        if (postLevel != null) {
            return postLevel;
        }
        return PostLevel.of("FUNGSIONAL", null, null, jobTitle)
                .orElseThrow(() -> Invalid.at(
                        jobTitle == null ? "/postLevel" : "/jobTitle",
                        "post-level-unknown",
                        jobTitle == null ? Map.of() : Map.of("jobTitle", jobTitle)));
    }

    Profession professionOrOfTitle() {
        return profession == null ? Profession.ofTitle(jobTitle) : profession;
    }
}
