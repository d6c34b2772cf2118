package id.penataan.staffing.competency.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An assessment and the last day on which it may be used: the day it was held and the years of its validity, as a date
 * (Peraturan BKN 26/2019 Pasal 29 ayat (4)).
 */
public record Assessment(UUID id, AssessmentFacts facts, LocalDate validUntil, long revision) {
    public static LocalDate lastUsableDay(LocalDate assessedOn, int years) {
        return assessedOn.plusYears(years);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(facts.assessedOn()) && !day.isAfter(validUntil);
    }
}
