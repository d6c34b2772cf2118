package id.penataan.performance.progress.store;

import id.penataan.performance.calculation.model.BerAkhlak;
import id.penataan.performance.progress.model.Feedback;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "feedback")
class FeedbackEntity {
    @Id
    UUID id;

    @Column(name = "instansi_id")
    String instansi;

    @Column(name = "skp_id")
    UUID skpId;

    @Column(name = "work_result_id")
    UUID workResultId;

    @Column(name = "core_value")
    @Enumerated(EnumType.STRING)
    BerAkhlak value;

    String comment;

    @Column(name = "given_by")
    String givenBy;

    @Column(name = "given_at")
    Instant givenAt;

    static FeedbackEntity of(Feedback feedback, String instansi) {
        var entity = new FeedbackEntity();
        entity.id = feedback.id();
        entity.instansi = instansi;
        entity.skpId = feedback.skpId();
        entity.workResultId = feedback.workResultId();
        entity.value = feedback.value();
        entity.comment = feedback.comment();
        entity.givenBy = feedback.givenBy();
        entity.givenAt = feedback.givenAt();
        return entity;
    }
}
