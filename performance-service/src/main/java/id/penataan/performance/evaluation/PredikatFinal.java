package id.penataan.performance.evaluation;

import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.evaluation.model.FinalPredikat;

/** News for other services: somebody's predikat of a year is settled. */
public record PredikatFinal(
        String nip, int year, String period, Rating resultRating, Rating behaviourRating, Predikat predikat) {
    public static final String TYPE = "id.penataan.performance.predikat.final";

    public static PredikatFinal of(FinalPredikat settled) {
        return new PredikatFinal(
                settled.nip(), settled.year(), "TAHUNAN", settled.results(), settled.behaviour(), settled.predikat());
    }
}
