package id.penataan.kit.operation;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import id.penataan.kit.sql.SqlFailed;
import id.penataan.kit.tenancy.Background;
import id.penataan.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has one operation done in the name of its submitter, and sees that it comes to an end in every case. */
@ApplicationScoped
class Foreman {

    private static final Logger LOG = Logger.getLogger(Foreman.class);

    /** Hears whether the operation is still ours, and whether somebody wants it to end. */
    interface LeaseNews {
        void tell(boolean stillOurs, boolean endAskedFor);
    }

    private final Handlers handlers;
    private final Desk desk;
    private final Leases leases;
    private final Tenancy tenancy;
    private final Background background;
    private final int maxAttempts;

    Foreman(
            Handlers handlers,
            Desk desk,
            Leases leases,
            Tenancy tenancy,
            Background background,
            @ConfigProperty(name = "penataan.operation.max-attempts", defaultValue = "5") int maxAttempts) {
        this.handlers = handlers;
        this.desk = desk;
        this.leases = leases;
        this.tenancy = tenancy;
        this.background = background;
        this.maxAttempts = maxAttempts;
    }

    void work(StoredOperation claimed, Consumer<Attempt> begun) {
        try {
            background.runAs(desk.submitter(claimed), () -> {
                var attempt = desk.begin(claimed);
                begun.accept(attempt);
                toItsEnd(claimed, attempt);
            });
        } catch (RuntimeException unavailable) {
            LOG.warnf(unavailable, "operation %s waits for another attempt", claimed.id());
        }
    }

    void renew(StoredOperation claimed, Duration lease, LeaseNews news) {
        try {
            var renewed = tenancy.callAs(claimed.instansi(), () -> leases.renew(claimed, lease));
            news.tell(renewed.isPresent(), renewed.orElse(false));
        } catch (RuntimeException unavailable) {
            LOG.warnf("the lease of operation %s could not be renewed: %s", claimed.id(), unavailable.getMessage());
        }
    }

    private void toItsEnd(StoredOperation claimed, Attempt attempt) {
        try {
            if (claimed.attempt() > maxAttempts) {
                fail(claimed, attempt, StoredFailure.gaveUp(maxAttempts, desk.traceId(claimed)));
                return;
            }
            attempt.stopIfCancelled();
            var handler = handlers.of(claimed.kind()).orElseThrow(() -> new IllegalStateException("no handler"));
            var result = handler.run(attempt);
            attempt.writeFindings();
            desk.endWith(claimed, result, attempt.tally());
            desk.forgetInput(claimed);
        } catch (OperationStopped stopped) {
            stopped(claimed, attempt);
        } catch (Exception cause) {
            failed(claimed, attempt, cause);
        }
    }

    private void stopped(StoredOperation claimed, Attempt attempt) {
        if (attempt.wasCancelled()) {
            attempt.writeFindings();
            desk.end(claimed, OperationState.CANCELLED, null, attempt.tally());
            desk.forgetInput(claimed);
        } else {
            leases.giveBack(claimed);
        }
    }

    private void failed(StoredOperation claimed, Attempt attempt, Exception cause) {
        if (SqlFailed.isConnectionLoss(cause) || attempt.cancelled()) {
            LOG.warnf("operation %s waits for another attempt: %s", claimed.id(), cause.getMessage());
            stopped(claimed, attempt);
            return;
        }
        LOG.errorf(cause, "operation %s (%s) failed", claimed.id(), claimed.kind());
        if (cause instanceof Invalid invalid) {
            invalid.violations()
                    .forEach(
                            found -> attempt.error(new RowError(0, column(found), found.code(), found.params(), null)));
        }
        fail(claimed, attempt, StoredFailure.of(cause, desk.traceId(claimed)));
    }

    private void fail(StoredOperation claimed, Attempt attempt, StoredFailure failure) {
        attempt.writeFindings();
        desk.end(claimed, OperationState.FAILED, failure, attempt.tally());
        desk.forgetInput(claimed);
    }

    private static @Nullable String column(Violation found) {
        return found.params().get("column") instanceof String name ? name : null;
    }
}
