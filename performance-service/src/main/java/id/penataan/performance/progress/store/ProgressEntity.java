package id.penataan.performance.progress.store;

import id.penataan.performance.progress.model.ProgressEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "progress_entry")
class ProgressEntity {
    @Id
    UUID id;

    @Column(name = "instansi_id")
    String instansi;

    @Column(name = "skp_id")
    UUID skpId;

    @Column(name = "work_result_id")
    UUID workResultId;

    @Column(name = "indicator_id")
    UUID indicatorId;

    String period;
    String realisation;

    @Column(name = "realised_value")
    BigDecimal value;

    @Column(name = "evidence_url")
    String evidenceUrl;

    @Column(name = "evidence_title")
    String evidenceTitle;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static ProgressEntity of(ProgressEntry entry, String instansi) {
        var entity = new ProgressEntity();
        entity.id = entry.id();
        entity.instansi = instansi;
        entity.skpId = entry.skpId();
        entity.workResultId = entry.workResultId();
        entity.indicatorId = entry.indicatorId();
        entity.period = entry.period();
        entity.realisation = entry.realisation();
        entity.value = entry.value();
        var evidence = entry.evidence();
        entity.evidenceUrl = evidence == null ? null : evidence.url();
        entity.evidenceTitle = evidence == null ? null : evidence.title();
        entity.recordedBy = entry.recordedBy();
        entity.recordedAt = entry.recordedAt();
        return entity;
    }
}
