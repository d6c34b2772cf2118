package id.penataan.kit.operation;

import id.penataan.kit.sql.Sql;
import id.penataan.kit.tenancy.Tenancy;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Removes operations, with their findings, some time after their end. What they did is in the audit trail. */
@ApplicationScoped
class ForgetOperations {

    private static final Logger LOG = Logger.getLogger(ForgetOperations.class);

    private final Sql sql;
    private final Tenancy tenancy;
    private final Duration kept;

    ForgetOperations(
            Sql sql,
            Tenancy tenancy,
            @ConfigProperty(name = "penataan.operation.kept", defaultValue = "90d") Duration kept) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.kept = kept;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void old() {
        try {
            tenancy.runAs(
                    Tenancy.SYSTEM,
                    () -> sql.update(
                            "DELETE FROM operation WHERE finished_at < clock_timestamp() - ?::interval",
                            kept.toSeconds() + " seconds"));
        } catch (RuntimeException unavailable) {
            LOG.warnf("old operations are forgotten later: %s", unavailable.getMessage());
        }
    }
}
