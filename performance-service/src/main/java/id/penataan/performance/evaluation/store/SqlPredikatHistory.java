package id.penataan.performance.evaluation.store;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.evaluation.model.FinalPredikat;
import id.penataan.performance.evaluation.model.PredikatHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlPredikatHistory implements PredikatHistory {
    private static final String OF =
            "SELECT p.* FROM final_predikat p WHERE p.instansi_id = :instansi AND p.nip = ANY (:nips)";
    private static final String PUT = """
            INSERT INTO final_predikat (instansi_id, nip, year, period, result_rating, behaviour_rating, predikat,
                   matrix_predikat, evaluator_nip, source, skp_id, recorded_at)
            VALUES (?, ?, ?, 'TAHUNAN', ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (instansi_id, nip, year, period) DO UPDATE SET
                   result_rating = excluded.result_rating, behaviour_rating = excluded.behaviour_rating,
                   predikat = excluded.predikat, matrix_predikat = excluded.matrix_predikat,
                   evaluator_nip = excluded.evaluator_nip, source = excluded.source, skp_id = excluded.skp_id,
                   recorded_at = excluded.recorded_at
             WHERE final_predikat.source = 'IMPOR'
            """;

    private final EntityManager database;
    private final Tenancy tenancy;
    private final Clock clock;

    SqlPredikatHistory(EntityManager database, Tenancy tenancy, Clock clock) {
        this.database = database;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public List<FinalPredikat> of(Collection<String> nips) {
        List<Tuple> rows = database.createNativeQuery(OF, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("nips", nips.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(SqlPredikatHistory::toModel).toList();
    }

    @Override
    public void put(Collection<FinalPredikat> predikats) {
        var now = Instant.now(clock);
        database.flush();
        database.unwrap(Session.class).doWork(connection -> insert(connection, predikats, now));
    }

    private void insert(Connection connection, Collection<FinalPredikat> predikats, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(PUT)) {
            for (var predikat : predikats) {
                var values = values(predikat, now);
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private @Nullable Object[] values(FinalPredikat predikat, Instant now) {
        var byMatrix = predikat.byMatrix();
        return new @Nullable Object[] {
            tenancy.current(),
            predikat.nip(),
            predikat.year(),
            predikat.results().name(),
            predikat.behaviour().name(),
            predikat.predikat().name(),
            byMatrix == null ? null : byMatrix.name(),
            predikat.evaluatorNip(),
            predikat.source().name(),
            predikat.skpId(),
            Timestamp.from(now)
        };
    }

    private static FinalPredikat toModel(Tuple row) {
        var byMatrix = row.get("matrix_predikat", String.class);
        return new FinalPredikat(
                row.get("nip", String.class),
                row.get("year", Integer.class),
                Rating.valueOf(row.get("result_rating", String.class)),
                Rating.valueOf(row.get("behaviour_rating", String.class)),
                Predikat.valueOf(row.get("predikat", String.class)),
                byMatrix == null ? null : Predikat.valueOf(byMatrix),
                row.get("evaluator_nip", String.class),
                FinalPredikat.Source.valueOf(row.get("source", String.class)),
                row.get("skp_id", UUID.class));
    }
}
