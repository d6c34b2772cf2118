package id.penataan.kit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a result, its columns by name. */
public record Row(ResultSet result) {

    public String text(String column) throws SQLException {
        return result.getString(column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    public @Nullable Long numberOrNull(String column) throws SQLException {
        long number = result.getLong(column);
        return result.wasNull() ? null : number;
    }

    public int smallNumber(String column) throws SQLException {
        return result.getInt(column);
    }

    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    public UUID id(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    public byte[] bytes(String column) throws SQLException {
        return result.getBytes(column);
    }

    public Instant instant(String column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        var time = result.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
