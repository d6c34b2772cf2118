package id.penataan.kit.sql;

import java.sql.SQLException;

/** Makes a value of one row of a result. */
@FunctionalInterface
public interface RowShape<T> {

    T of(Row row) throws SQLException;
}
