package id.penataan.kit.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Tells each connection, as it leaves the pool, for which agency it works. It is told every time, so nothing of the last
 * borrower is left: neither by the pool, nor by a rollback that brings an older setting back.
 */
@Singleton
class TenantConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(TenantConnections.class);
    private static final String TELL = "SELECT set_config('app.instansi', ?, false)";

    private final Tenancy tenancy;

    TenantConnections(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /**
     * A connection that cannot be told is cut, so that nobody can ask anything through it, and handed out all the same: the
     * borrower's first statement fails and the pool removes it. An exception here would leave it in the pool for good.
     */
    @Override
    public void onConnectionAcquire(Connection connection) {
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, tenancy.current());
            statement.execute();
        } catch (SQLException lost) {
            LOG.warnf("a connection is given up: %s", lost.getMessage());
            cut(connection);
        }
    }

    private static void cut(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException cause) {
            throw new IllegalStateException("the connection can neither be told its agency nor cut", cause);
        }
    }
}
