package id.penataan.performance.skp.store;

import id.penataan.performance.skp.model.ResultKind;
import id.penataan.performance.skp.model.WorkResult;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "work_result")
class WorkResultEntity {
    @Id
    UUID id;

    @Column(name = "instansi_id", updatable = false)
    String instansi;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skp_id", updatable = false)
    SkpEntity skp;

    int ordinal;

    @Enumerated(EnumType.STRING)
    ResultKind kind;

    String description;

    @Column(name = "intervened_result_id")
    UUID intervenedResultId;

    @Column(name = "performance_agreement")
    String performanceAgreement;

    @OneToMany(mappedBy = "result", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @Fetch(FetchMode.SUBSELECT)
    List<IndicatorEntity> indicators = new ArrayList<>();

    WorkResult toModel() {
        var ordered = indicators.stream()
                .sorted(Comparator.comparingInt((IndicatorEntity row) -> row.ordinal))
                .map(IndicatorEntity::toModel)
                .toList();
        return new WorkResult(id, kind, description, intervenedResultId, performanceAgreement, ordered);
    }

    void take(WorkResult result, int place) {
        id = result.id();
        ordinal = place;
        kind = result.kind();
        description = result.description();
        intervenedResultId = result.intervenedResultId();
        performanceAgreement = result.performanceAgreement();
        Ordered.merge(
                indicators,
                result.indicators(),
                entity -> entity.id,
                indicator -> indicator.id(),
                this::newIndicator,
                IndicatorEntity::take);
    }

    private IndicatorEntity newIndicator() {
        var made = new IndicatorEntity();
        made.instansi = instansi;
        made.result = this;
        return made;
    }
}
