package id.penataan.local.bench;

import id.penataan.local.stack.Installation;
import id.penataan.local.stack.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The floor: the statement that answers a call, run alone over one JDBC connection, every row and column read. */
final class PlainSql implements AutoCloseable {
    private final Connection connection;

    PlainSql(Installation installation, Service service) throws SQLException {
        connection = DriverManager.getConnection(installation.jdbcUrl(service));
    }

    Timing time(String what, int runs, String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters)) {
            return Stopwatch.time(what, runs / 2 + 1, runs, run -> readAll(statement));
        }
    }

    String value(String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static void readAll(PreparedStatement statement) {
        try (var rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
