package id.penataan.staffing.matching.store;

import id.penataan.kit.feed.FeedEvent;
import id.penataan.kit.feed.FeedHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;

/** Keeps the final grades that the performance service tells, one row per person and period. */
@ApplicationScoped
class PerformanceFeed implements FeedHandler {
    private static final String FINAL_GRADE = "id.penataan.performance.predikat.final";

    private final EntityManager entities;

    PerformanceFeed(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String source() {
        return "performance";
    }

    @Override
    public void apply(FeedEvent event) {
        if (!event.type().equals(FINAL_GRADE)) {
            return;
        }
        var data = event.data();
        entities.createNativeQuery("""
                        insert into appraisal (instansi_id, nip, year, period, result_rating, behaviour_rating, predikat)
                        values (:instansi, :nip, :year, :period, :result, :behaviour, :predikat)
                        on conflict (instansi_id, nip, year, period) do update
                        set result_rating = excluded.result_rating, behaviour_rating = excluded.behaviour_rating,
                            predikat = excluded.predikat
                        """)
                .setParameter("instansi", event.instansi())
                .setParameter("nip", data.path("nip").asText())
                .setParameter("year", data.path("year").asInt())
                .setParameter("period", data.path("period").asText().toUpperCase(Locale.ROOT))
                .setParameter("result", data.path("resultRating").asText(null))
                .setParameter("behaviour", data.path("behaviourRating").asText(null))
                .setParameter("predikat", data.path("predikat").asText())
                .executeUpdate();
    }

    @Override
    public void reset(String instansi) {
        entities.createNativeQuery("delete from appraisal where instansi_id = :instansi")
                .setParameter("instansi", instansi)
                .executeUpdate();
    }
}
