package id.penataan.kit.operation;

import id.penataan.kit.access.Caller;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.identity.Ids;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.kit.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Hands over long work, in the transaction of the request that asks for it. */
@ApplicationScoped
public class Operations {

    private final OperationTable table;
    private final Uploads uploads;
    private final Handlers handlers;
    private final Desk desk;
    private final Worker worker;
    private final OperationViews views;
    private final TransactionSynchronizationRegistry transaction;
    private final Tenancy tenancy;
    private final Caller caller;
    private final Wording wording;

    public Operations(
            OperationTable table,
            Uploads uploads,
            Handlers handlers,
            Desk desk,
            Worker worker,
            OperationViews views,
            TransactionSynchronizationRegistry transaction,
            Tenancy tenancy,
            Caller caller,
            Wording wording) {
        this.table = table;
        this.uploads = uploads;
        this.handlers = handlers;
        this.desk = desk;
        this.worker = worker;
        this.views = views;
        this.transaction = transaction;
        this.tenancy = tenancy;
        this.caller = caller;
        this.wording = wording;
    }

    /**
     * @param parameters an object that Jackson can write; shown with the operation
     * @param upload the file to work on, stored before this returns
     */
    @Transactional
    public UUID submit(String kind, Object parameters, @Nullable InputStream upload) {
        if (handlers.of(kind).isEmpty()) {
            throw new IllegalArgumentException("nobody handles operations of kind " + kind);
        }
        var id = Ids.next();
        var instansi = tenancy.current();
        var submitter = desk.write(caller.identity());
        table.insert(
                instansi,
                id,
                kind,
                String.valueOf(desk.write(parameters)),
                caller.subject(),
                String.valueOf(submitter));
        if (upload != null) {
            uploads.store(instansi, id, upload);
        }
        transaction.registerInterposedSynchronization(new WakeWorker());
        return id;
    }

    /** Submits and makes the answer of the request: 202, the address of the operation, the operation itself. */
    @Transactional
    public RestResponse<OperationView> accept(String kind, Object parameters, @Nullable InputStream upload) {
        return accepted(submit(kind, parameters, upload));
    }

    RestResponse<OperationView> accepted(UUID id) {
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, view(id))
                .location(URI.create("operations/" + id))
                .build();
    }

    OperationView view(UUID id) {
        return views.of(stored(id), wording.language());
    }

    StoredOperation stored(UUID id) {
        return table.find(tenancy.current(), id)
                .orElseThrow(() -> new NotFound("operation-not-found", Map.of("id", id)));
    }

    private final class WakeWorker implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                worker.wake();
            }
        }
    }
}
