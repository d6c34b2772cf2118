package id.penataan.performance.skp.store;

import id.penataan.performance.skp.model.Aspek;
import id.penataan.performance.skp.model.Indicator;
import id.penataan.performance.skp.model.Perspektif;
import id.penataan.performance.skp.model.Target;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

@Entity
@Table(name = "indicator")
class IndicatorEntity {
    @Id
    UUID id;

    @Column(name = "instansi_id", updatable = false)
    String instansi;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "work_result_id", updatable = false)
    WorkResultEntity result;

    int ordinal;
    String description;

    @Enumerated(EnumType.STRING)
    Aspek aspek;

    @Enumerated(EnumType.STRING)
    Perspektif perspektif;

    String target;

    @Column(name = "target_value")
    BigDecimal targetValue;

    @Column(name = "target_unit")
    String targetUnit;

    Indicator toModel() {
        var aim = target == null ? null : new Target(target, stripped(), targetUnit);
        return new Indicator(id, description, aspek, perspektif, aim);
    }

    void take(Indicator indicator, int place) {
        id = indicator.id();
        ordinal = place;
        description = indicator.description();
        aspek = indicator.aspek();
        perspektif = indicator.perspektif();
        var aim = indicator.target();
        target = aim == null ? null : aim.text();
        targetValue = aim == null ? null : aim.value();
        targetUnit = aim == null ? null : aim.unit();
    }

    private BigDecimal stripped() {
        return targetValue == null
                ? null
                : new BigDecimal(targetValue.stripTrailingZeros().toPlainString());
    }
}
