package id.penataan.staffing.calculation.model;

import java.util.Set;

/** The digits 13-14 that mark a NI PPPK where a NIP carries the month of appointment. */
public record NipMarkers(Set<String> pppk) {
    public static final RuleKey<NipMarkers> RULE = new RuleKey<>("nip-markers", NipMarkers.class);

    public NipMarkers {
        pppk = Set.copyOf(pppk);
    }
}
