package id.penataan.staffing.calculation.model;

import java.util.Set;

/** The digits 13-14 that mark a NI PPPK where a NIP carries the month of appointment. */
public record NipMarkers(Set<String> pppk) {
    public NipMarkers {
        pppk = Set.copyOf(pppk);
    }
}
