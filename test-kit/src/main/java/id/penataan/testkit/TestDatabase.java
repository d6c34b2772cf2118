package id.penataan.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.exception.LiquibaseException;

/**
 * A database of the test server, with the same roles as in production: the owner runs the migrations, the application
 * role works under row-level security.
 */
public record TestDatabase(String name, String appUser) {
    public static final String OWNER = "penataan_owner";
    public static final String APP_GROUP = "penataan_app";
    public static final String PASSWORD = "penataan";

    /** The database of this name, made when it is first asked for. */
    public static TestDatabase named(String name) {
        return created(new TestDatabase(name, name + "_app"));
    }

    /** A new, empty database that no other test sees. */
    public static TestDatabase fresh(String service) {
        var name = "%s_%08x".formatted(service, ThreadLocalRandom.current().nextInt());
        return created(new TestDatabase(name, service + "_app"));
    }

    /** Runs the migrations as the owner; does nothing where they have run before. */
    public TestDatabase migrated(String changelog) {
        try {
            new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, changelog)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.URL_ARG, url())
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.USERNAME_ARG, OWNER)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.PASSWORD_ARG, PASSWORD)
                    .execute();
        } catch (LiquibaseException cause) {
            throw new IllegalStateException("migration of %s failed".formatted(name), cause);
        }
        return this;
    }

    public String url() {
        return TestServer.url(name);
    }

    public Connection asApp() throws SQLException {
        return DriverManager.getConnection(url(), appUser, PASSWORD);
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, PASSWORD);
    }

    private static TestDatabase created(TestDatabase database) {
        try (var connection = TestServer.superuser("postgres");
                var statement = connection.createStatement()) {
            role(statement, APP_GROUP, "nologin");
            role(statement, OWNER, "login password '%s'".formatted(PASSWORD));
            role(statement, database.appUser, "login password '%s' in role %s".formatted(PASSWORD, APP_GROUP));
            if (!exists(statement, "pg_database where datname = '%s'".formatted(database.name))) {
                statement.execute("create database \"%s\" owner %s".formatted(database.name, OWNER));
            }
            return database;
        } catch (SQLException cause) {
            throw new IllegalStateException("database %s cannot be made".formatted(database.name), cause);
        }
    }

    private static void role(Statement statement, String role, String options) throws SQLException {
        if (!exists(statement, "pg_roles where rolname = '%s'".formatted(role))) {
            statement.execute("create role \"%s\" nosuperuser nobypassrls %s".formatted(role, options));
        }
    }

    private static boolean exists(Statement statement, String fromWhere) throws SQLException {
        try (var rows = statement.executeQuery("select 1 from " + fromWhere)) {
            return rows.next();
        }
    }
}
