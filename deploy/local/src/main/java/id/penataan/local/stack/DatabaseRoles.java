package id.penataan.local.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the databases and roles as production has them: an owner that migrates, and one login per service without its rights. */
record DatabaseRoles(String url, String password) {
    static final String OWNER = "penataan_owner";
    private static final String GROUP = "penataan_app";

    static String app(Service service) {
        return service.database() + "_app";
    }

    void ensure() {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            role(statement, GROUP, "nologin");
            role(statement, OWNER, "login password '%s'".formatted(password));
            for (var service : Service.values()) {
                role(statement, app(service), "login password '%s' in role %s".formatted(password, GROUP));
                if (!exists(statement, "pg_database where datname = '%s'".formatted(service.database()))) {
                    statement.execute("create database %s owner %s".formatted(service.database(), OWNER));
                }
            }
        } catch (SQLException cause) {
            throw new Trouble("PostgreSQL refuses to make the databases: %s".formatted(cause.getMessage()), cause);
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(url + "/postgres", "postgres", password);
    }

    private static void role(Statement statement, String role, String options) throws SQLException {
        if (!exists(statement, "pg_roles where rolname = '%s'".formatted(role))) {
            statement.execute("create role %s nosuperuser nobypassrls %s".formatted(role, options));
        }
    }

    private static boolean exists(Statement statement, String fromWhere) throws SQLException {
        try (var rows = statement.executeQuery("select 1 from " + fromWhere)) {
            return rows.next();
        }
    }
}
