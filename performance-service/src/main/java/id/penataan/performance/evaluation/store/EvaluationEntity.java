package id.penataan.performance.evaluation.store;

import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.calculation.model.UnitAchievement;
import id.penataan.performance.evaluation.model.Evaluation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "evaluation")
class EvaluationEntity {
    @Id
    @Column(name = "skp_id")
    UUID skpId;

    @Column(name = "instansi_id", updatable = false)
    String instansi;

    @Column(name = "cycle_id", updatable = false)
    UUID cycleId;

    @Column(name = "result_rating")
    @Enumerated(EnumType.STRING)
    Rating results;

    @Column(name = "result_reason")
    String resultsReason;

    @Column(name = "result_from_unit")
    boolean resultsFromUnit;

    @Column(name = "behaviour_rating")
    @Enumerated(EnumType.STRING)
    Rating behaviour;

    @Column(name = "behaviour_reason")
    String behaviourReason;

    @Enumerated(EnumType.STRING)
    Predikat predikat;

    @Column(name = "matrix_version")
    String matrixVersion;

    @Column(name = "achievement_unit_id")
    UUID gradedUnitId;

    @Enumerated(EnumType.STRING)
    UnitAchievement achievement;

    @Column(name = "achievement_version")
    String unitFirstVersion;

    @Column(name = "rated_by")
    String ratedBy;

    @Column(name = "rated_at")
    Instant ratedAt;

    @Column(name = "final_at")
    Instant finalAt;

    void take(Evaluation evaluation) {
        skpId = evaluation.skpId();
        cycleId = evaluation.cycleId();
        results = evaluation.results();
        resultsReason = evaluation.resultsReason();
        resultsFromUnit = evaluation.resultsFromUnit();
        behaviour = evaluation.behaviour();
        behaviourReason = evaluation.behaviourReason();
        predikat = evaluation.predikat();
        matrixVersion = evaluation.matrixVersion();
        gradedUnitId = evaluation.gradedUnitId();
        achievement = evaluation.achievement();
        unitFirstVersion = evaluation.unitFirstVersion();
        ratedBy = evaluation.ratedBy();
        ratedAt = evaluation.ratedAt();
        finalAt = evaluation.finalAt();
    }

    Evaluation toModel() {
        return new Evaluation(
                skpId,
                cycleId,
                results,
                resultsReason,
                resultsFromUnit,
                behaviour,
                behaviourReason,
                predikat,
                matrixVersion,
                gradedUnitId,
                achievement,
                unitFirstVersion,
                ratedBy,
                ratedAt,
                finalAt);
    }
}
