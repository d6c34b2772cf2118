package id.penataan.kit.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.access.CallerIdentity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything a worker needs of the database while it works on an operation. */
@ApplicationScoped
class Desk {

    private final Leases leases;
    private final Findings findings;
    private final Uploads uploads;
    private final ObjectMapper json;

    Desk(Leases leases, Findings findings, Uploads uploads, ObjectMapper json) {
        this.leases = leases;
        this.findings = findings;
        this.uploads = uploads;
        this.json = json;
    }

    Attempt begin(StoredOperation claimed) {
        if (claimed.attempt() > 1) {
            findings.forget(claimed.instansi(), claimed.id());
        }
        return new Attempt(claimed, read(claimed.parameters(), JsonNode.class), this);
    }

    CallerIdentity submitter(StoredOperation claimed) {
        return read(claimed.submitter(), CallerIdentity.class);
    }

    InputStream input(StoredOperation claimed) {
        return uploads.open(claimed.instansi(), claimed.id());
    }

    void progress(StoredOperation claimed, Tally tally) {
        leases.progress(claimed, tally);
    }

    void add(StoredOperation claimed, List<Finding> found) {
        findings.add(claimed.instansi(), claimed.id(), found);
    }

    boolean finish(StoredOperation claimed, OperationResult result, Tally tally) {
        var refused = result.code() == null ? null : StoredFailure.refused(result, traceId(claimed));
        var state = refused == null ? OperationState.SUCCEEDED : OperationState.FAILED;
        return leases.finish(claimed, new Ending(state, write(result.value()), write(refused)), tally);
    }

    /** Ends it in a transaction of its own; the uploaded file is of no more use. */
    void end(StoredOperation claimed, OperationState state, @Nullable StoredFailure failure, Tally tally) {
        QuarkusTransaction.requiringNew()
                .run(() -> leases.finish(claimed, new Ending(state, null, write(failure)), tally));
    }

    void endWith(StoredOperation claimed, OperationResult result, Tally tally) {
        QuarkusTransaction.requiringNew().run(() -> finish(claimed, result, tally));
    }

    void forgetInput(StoredOperation claimed) {
        QuarkusTransaction.requiringNew().run(() -> uploads.forget(claimed.instansi(), claimed.id()));
    }

    String traceId(StoredOperation claimed) {
        return claimed.id().toString().replace("-", "");
    }

    @Nullable
    String write(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("not to be written as JSON: " + value.getClass(), cause);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("stored with an operation: " + type, cause);
        }
    }
}
