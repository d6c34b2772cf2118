package id.penataan.performance.skp.store;

import id.penataan.performance.calculation.model.BerAkhlak;
import id.penataan.performance.skp.model.Annexes;
import id.penataan.performance.skp.model.Approach;
import id.penataan.performance.skp.model.Frame;
import id.penataan.performance.skp.model.Owner;
import id.penataan.performance.skp.model.Plan;
import id.penataan.performance.skp.model.Skp;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Entity
@Table(name = "skp")
class SkpEntity {
    @Id
    UUID id;

    @Column(name = "instansi_id", updatable = false)
    String instansi;

    @Column(name = "cycle_id", updatable = false)
    UUID cycleId;

    int year;

    @Column(name = "start_date")
    LocalDate start;

    @Column(name = "end_date")
    LocalDate end;

    @Embedded
    OwnerPart owner;

    @Enumerated(EnumType.STRING)
    Approach approach;

    @Column(name = "resource_support")
    String[] resourceSupport;

    String[] accountability;
    String[] consequences;

    @Embedded
    EvaluatorPart evaluator;

    @Embedded
    StatePart state;

    long revision;

    @OneToMany(mappedBy = "skp", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    List<WorkResultEntity> results = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "behaviour_expectation", joinColumns = @JoinColumn(name = "skp_id"))
    @MapKeyColumn(name = "core_value")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "expectation")
    Map<BerAkhlak, String> expectations = new EnumMap<>(BerAkhlak.class);

    Skp toModel() {
        var annexes = new Annexes(List.of(resourceSupport), List.of(accountability), List.of(consequences));
        var plan = new Plan(
                approach, results.stream().map(WorkResultEntity::toModel).toList(), expectations, annexes);
        Owner whose = owner.toModel();
        return new Skp(
                id,
                whose,
                new Frame(cycleId, year, start, end),
                plan,
                evaluator == null ? null : evaluator.toModel(),
                state.toModel(),
                revision);
    }

    void take(Skp skp) {
        id = skp.id();
        take(skp.frame());
        owner = OwnerPart.of(skp.owner());
        evaluator = EvaluatorPart.of(skp.evaluator());
        state = StatePart.after(state, skp.state());
        revision = skp.revision();
        take(skp.plan());
    }

    private void take(Frame frame) {
        cycleId = frame.cycleId();
        year = frame.year();
        start = frame.start();
        end = frame.end();
    }

    private void take(Plan plan) {
        approach = plan.approach();
        resourceSupport = plan.annexes().resourceSupport().toArray(String[]::new);
        accountability = plan.annexes().accountability().toArray(String[]::new);
        consequences = plan.annexes().consequences().toArray(String[]::new);
        if (!plan.expectations().equals(expectations)) {
            expectations.clear();
            expectations.putAll(plan.expectations());
        }
        Ordered.merge(
                results,
                plan.results(),
                entity -> entity.id,
                result -> result.id(),
                this::newResult,
                WorkResultEntity::take);
    }

    private WorkResultEntity newResult() {
        var made = new WorkResultEntity();
        made.instansi = instansi;
        made.skp = this;
        return made;
    }
}
