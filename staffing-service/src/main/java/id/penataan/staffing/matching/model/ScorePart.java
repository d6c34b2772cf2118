package id.penataan.staffing.matching.model;

/** The parts of the candidate score. */
public enum ScorePart {
    JPM,
    TEKNIS,
    PENDIDIKAN,
    PENGALAMAN,
    PREDIKAT
}
