package id.penataan.kit.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements on the kit's own tables. Within a transaction they run on its one connection, the same that Hibernate uses;
 * without one each is a transaction of its own.
 */
@ApplicationScoped
public class Sql {

    private static final int FETCH_SIZE = 500;

    private final AgroalDataSource source;

    public Sql(AgroalDataSource source) {
        this.source = source;
    }

    public <T> List<T> list(String sql, RowShape<? extends T> shape, @Nullable Object... parameters) {
        return on(sql, parameters, statement -> {
            var found = new ArrayList<T>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    found.add(shape.of(new Row(result)));
                }
            }
            return found;
        });
    }

    public <T> Optional<T> first(String sql, RowShape<? extends T> shape, @Nullable Object... parameters) {
        return this.<T>list(sql, shape, parameters).stream().findFirst();
    }

    public long count(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.number("count"), parameters).orElse(0L);
    }

    /** How many rows were inserted, changed or deleted. */
    public int update(String sql, @Nullable Object... parameters) {
        return on(sql, parameters, PreparedStatement::executeUpdate);
    }

    /**
     * For the rest of the transaction every statement is planned for the data as they are. A plan kept from the time when a
     * table was empty reads it from end to end, once for each row of a large file.
     */
    public void planAnew() {
        first("select set_config('plan_cache_mode', 'force_custom_plan', true) as mode", row -> row.text("mode"));
    }

    private <T> T on(String sql, @Nullable Object[] parameters, Work<T> work) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH_SIZE);
            for (int i = 0; i < parameters.length; i++) {
                bind(statement, i + 1, parameters[i]);
            }
            return work.on(statement);
        } catch (SQLException refused) {
            throw new SqlFailed(refused);
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case Instant time -> statement.setObject(index, time.atOffset(ZoneOffset.UTC));
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Column column ->
                statement.setArray(index, statement.getConnection().createArrayOf(column.type(), column.values()));
            default -> statement.setObject(index, value);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
