package id.penataan.performance.evaluation.model;

import java.util.Collection;
import java.util.List;

/** The yearly predikat of everybody, over the years. */
public interface PredikatHistory {
    List<FinalPredikat> of(Collection<String> nips);

    /** Stores them, each in place of an imported one of the same year; one that an evaluation made stays. */
    void put(Collection<FinalPredikat> predikats);
}
