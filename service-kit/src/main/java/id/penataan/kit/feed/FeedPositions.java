package id.penataan.kit.feed;

import id.penataan.kit.sql.Column;
import id.penataan.kit.sql.Sql;
import id.penataan.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Where each feed stands. */
@ApplicationScoped
class FeedPositions {

    /** Touches only what is news: the loop says this twice a second, for every agency. */
    private static final String KNOW = """
            INSERT INTO feed_position (instansi_id, source, last_known)
            SELECT stream.instansi, feed.source, stream.last
              FROM (SELECT ?::text) AS feed (source)
             CROSS JOIN unnest(?::text[], ?::bigint[]) AS stream (instansi, last)
              LEFT JOIN feed_position AS here ON here.instansi_id = stream.instansi AND here.source = feed.source
             WHERE here.last_known IS DISTINCT FROM stream.last
            ON CONFLICT (instansi_id, source) DO UPDATE SET last_known = excluded.last_known""";

    private static final String ENTER =
            "INSERT INTO feed_position (instansi_id, source) VALUES (?, ?) ON CONFLICT DO NOTHING";

    private static final String ADVANCE = """
            UPDATE feed_position
               SET last_applied = ?, last_known = greatest(last_known, ?), applied_at = clock_timestamp(), failures = 0,
                   failed_event = NULL, failure = NULL, failed_since = NULL, retry_at = NULL
             WHERE instansi_id = ? AND source = ?""";

    private static final String FAIL = """
            UPDATE feed_position
               SET failures = failures + 1, failed_event = ?, failure = ?, retry_at = ?,
                   failed_since = coalesce(failed_since, clock_timestamp())
             WHERE instansi_id = ? AND source = ?""";

    private final Sql sql;
    private final Tenancy tenancy;

    FeedPositions(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    /** Of all agencies, for the loop, the health checks and the metrics. */
    List<FeedPosition> all() {
        return tenancy.callAs(
                Tenancy.SYSTEM,
                () -> sql.list("SELECT * FROM feed_position ORDER BY source, instansi_id", FeedPosition::of));
    }

    /** Of the agency the work at hand is for. */
    List<FeedPosition> ofCurrent() {
        return sql.list(
                "SELECT * FROM feed_position WHERE ? IN (instansi_id, '*') ORDER BY source, instansi_id",
                FeedPosition::of,
                tenancy.current());
    }

    void know(String source, List<StreamList.Stream> streams) {
        tenancy.runAs(
                Tenancy.SYSTEM,
                () -> sql.update(
                        KNOW,
                        source,
                        Column.texts(streams, StreamList.Stream::instansi),
                        Column.numbers(streams, StreamList.Stream::last)));
    }

    FeedPosition of(String source, String instansi) {
        return find(source, instansi, "");
    }

    /** Nobody else reads on in this feed before the transaction ends. */
    FeedPosition locked(String source, String instansi) {
        return find(source, instansi, " FOR UPDATE");
    }

    void advance(String source, String instansi, long last) {
        sql.update(ADVANCE, last, last, instansi, source);
    }

    void fail(String source, String instansi, long event, String failure, Instant retryAt) {
        sql.update(FAIL, event, failure, retryAt, instansi, source);
    }

    private FeedPosition find(String source, String instansi, String lock) {
        var select = "SELECT * FROM feed_position WHERE instansi_id = ? AND source = ?" + lock;
        return sql.first(select, FeedPosition::of, instansi, source).orElseGet(() -> {
            sql.update(ENTER, instansi, source);
            return sql.first(select, FeedPosition::of, instansi, source).orElseThrow();
        });
    }
}
