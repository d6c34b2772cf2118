package id.penataan.staffing.calculation.model;

import java.time.LocalDate;

/** The figures of one rule as they stand on a date, with the legal basis and the version that a stored result refers to. */
public record Rule<T>(String name, LocalDate validFrom, boolean ofTheAgency, String legalBasis, T figures) {
    /** Names the edition of the figures, so that an old result can be told from one under newer figures. */
    public String version() {
        return name + "@" + validFrom + (ofTheAgency ? "+instansi" : "");
    }
}
