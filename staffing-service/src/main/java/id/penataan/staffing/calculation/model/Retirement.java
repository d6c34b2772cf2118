package id.penataan.staffing.calculation.model;

import java.time.LocalDate;

/** When a person reaches the retirement age of a post, and when the pension begins. */
public record Retirement(LocalDate birthDate, RetirementAges.Age age, LocalDate reachedOn, LocalDate pensionFrom) {

    /** Pension TMT is the first day of the month after the BUP birthday (UU 20/2023 Ps 55; PP 11/2017). */
    public static Retirement of(LocalDate birthDate, RetirementAges.Age age) {
        var reachedOn = birthDate.plusYears(age.years());
        return new Retirement(
                birthDate, age, reachedOn, reachedOn.withDayOfMonth(1).plusMonths(1));
    }

    public boolean pensionedOn(LocalDate date) {
        return !date.isBefore(pensionFrom);
    }
}
