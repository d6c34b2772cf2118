package id.penataan.kit.idempotency;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.PreconditionMissing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the method and the memory of its answer in one transaction, outside of any the method itself declares. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class OneEffect {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final Memory memory;
    private final AnswerRecorder recorder;
    private final BodyDigest digest;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;
    private final int seconds;

    OneEffect(
            Memory memory,
            AnswerRecorder recorder,
            BodyDigest digest,
            HttpHeaders headers,
            UriInfo uri,
            Request request,
            @ConfigProperty(name = "penataan.idempotency.transaction-seconds", defaultValue = "600") int seconds) {
        this.memory = memory;
        this.recorder = recorder;
        this.digest = digest;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
        this.seconds = seconds;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        var key = key();
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(seconds));
        try {
            var returned = inTransaction(call, key);
            end();
            return returned;
        } catch (Throwable failed) {
            if (QuarkusTransaction.isActive()) {
                QuarkusTransaction.rollback();
            }
            throw failed;
        }
    }

    private @Nullable Object inTransaction(InvocationContext call, String key) throws Exception {
        if (!memory.claim(key)) {
            throw memory.recall(key, hash()).<RuntimeException>map(Replay::new).orElseGet(OneEffect::reused);
        }
        var returned = call.proceed();
        if (!QuarkusTransaction.isRollbackOnly()) {
            memory.store(key, hash(), recorder.record(call.getMethod(), returned));
        }
        return returned;
    }

    /** A dry run has marked its transaction for rollback: it leaves no effect, and no memory of one. */
    private static void end() {
        if (QuarkusTransaction.isRollbackOnly()) {
            QuarkusTransaction.rollback();
        } else {
            QuarkusTransaction.commit();
        }
    }

    private byte[] hash() throws IOException {
        return digest.finish(request.getMethod() + " " + uri.getRequestUri().getRawPath() + "?"
                + uri.getRequestUri().getRawQuery());
    }

    private String key() {
        var key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank()) {
            throw new PreconditionMissing("idempotency-key");
        }
        if (!SHAPE.matcher(key).matches()) {
            throw Invalid.at("/header/" + HEADER, "wrong-format", Map.of("pattern", SHAPE.pattern()));
        }
        return key;
    }

    private static RuntimeException reused() {
        return Invalid.at("/header/" + HEADER, "idempotency-key-reused");
    }
}
