package id.penataan.kit.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells each connection, as it leaves the pool, for which agency it works. It is told every time, so nothing of the last
 * borrower is left: neither by the pool, nor by a rollback that brings an older setting back.
 */
@Singleton
class TenantConnections implements AgroalPoolInterceptor {

    private static final String TELL = "SELECT set_config('app.instansi', ?, false)";

    private final Tenancy tenancy;

    TenantConnections(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, tenancy.current());
            statement.execute();
        } catch (SQLException cause) {
            throw new IllegalStateException("the connection cannot be told its agency", cause);
        }
    }
}
