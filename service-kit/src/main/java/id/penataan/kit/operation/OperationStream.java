package id.penataan.kit.operation;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.kit.texts.Language;
import id.penataan.kit.texts.Wording;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** An operation as it moves, for a browser that wants to show a bar. */
@Path("/operations/{id}/events")
@Blocking
public class OperationStream {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    /** Unchanged states are repeated now and then, so that nobody on the way takes the connection for dead. */
    private static final int LOOKS_UNTIL_REPEATED = 60;

    private final Operations operations;
    private final OperationTable table;
    private final OperationViews views;
    private final Tenancy tenancy;
    private final Wording wording;

    OperationStream(
            Operations operations, OperationTable table, OperationViews views, Tenancy tenancy, Wording wording) {
        this.operations = operations;
        this.table = table;
        this.views = views;
        this.tenancy = tenancy;
        this.wording = wording;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<OperationView> follow(@RestPath UUID id) {
        var present = operations.stored(id);
        var language = wording.language();
        return Multi.createFrom()
                .emitter(emitter -> Thread.ofVirtual()
                        .name("follow-" + id)
                        .start(() -> tenancy.runAs(present.instansi(), () -> follow(present, language, emitter))));
    }

    private void follow(StoredOperation first, Language language, MultiEmitter<? super OperationView> emitter) {
        try {
            var shown = first;
            emitter.emit(views.of(first, language));
            for (int looks = 1; !shown.state().isFinal() && !emitter.isCancelled(); looks++) {
                Thread.sleep(LOOK_EVERY);
                var now = table.find(first.instansi(), first.id()).orElse(shown);
                if (!now.equals(shown) || looks % LOOKS_UNTIL_REPEATED == 0) {
                    emitter.emit(views.of(now, language));
                }
                shown = now;
            }
            emitter.complete();
        } catch (InterruptedException | RuntimeException cause) {
            emitter.fail(cause);
        }
    }
}
