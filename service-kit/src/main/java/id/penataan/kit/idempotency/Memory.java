package id.penataan.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.access.Caller;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The remembered answers of the caller at hand. */
@Singleton
class Memory {

    static final Duration KEPT = Duration.ofDays(7);

    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper mapper;
    private final Caller caller;
    private final Clock clock;

    Memory(EntityManager database, ObjectMapper mapper, Caller caller, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.caller = caller;
        this.clock = clock;
    }

    /** True for the first to use the key. Waits while another one is at work with it. */
    boolean claim(String key) {
        return database.createNativeQuery("""
                        INSERT INTO idempotency (instansi_id, subject, key, created_at) VALUES (:instansi, :subject, :key, :now)
                        ON CONFLICT DO NOTHING""")
                        .setParameter("instansi", caller.instansi())
                        .setParameter("subject", caller.subject())
                        .setParameter("key", key)
                        .setParameter("now", OffsetDateTime.now(clock))
                        .executeUpdate()
                == 1;
    }

    void store(String key, byte[] requestHash, RememberedAnswer answer) {
        database.createNativeQuery("""
                        UPDATE idempotency SET request_hash = :hash, status = :status, headers = cast(:headers as jsonb), body = :body
                        WHERE instansi_id = :instansi AND subject = :subject AND key = :key""")
                .setParameter("hash", requestHash)
                .setParameter("status", answer.status())
                .setParameter("headers", written(answer.headers()))
                .setParameter("body", answer.body())
                .setParameter("instansi", caller.instansi())
                .setParameter("subject", caller.subject())
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Empty when the key was used for another request. */
    Optional<RememberedAnswer> recall(String key, byte[] requestHash) {
        var row = (Object[]) database.createNativeQuery("""
                        SELECT request_hash, status, cast(headers as text), body FROM idempotency
                        WHERE instansi_id = :instansi AND subject = :subject AND key = :key""")
                .setParameter("instansi", caller.instansi())
                .setParameter("subject", caller.subject())
                .setParameter("key", key)
                .getSingleResult();
        return Arrays.equals((byte[]) row[0], requestHash)
                ? Optional.of(
                        new RememberedAnswer(((Number) row[1]).intValue(), read((String) row[2]), (byte[]) row[3]))
                : Optional.empty();
    }

    int forgetOlder() {
        return database.createNativeQuery("DELETE FROM idempotency WHERE created_at < :limit")
                .setParameter("limit", OffsetDateTime.now(clock).minus(KEPT))
                .executeUpdate();
    }

    private String written(Map<String, List<String>> headers) {
        try {
            return mapper.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<String>> read(String headers) {
        try {
            return mapper.readValue(headers, HEADERS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
