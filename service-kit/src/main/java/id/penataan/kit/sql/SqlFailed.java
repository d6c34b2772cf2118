package id.penataan.kit.sql;

import java.sql.SQLException;

/** The database refused a statement or could not be reached. */
public class SqlFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";

    private final String state;

    public SqlFailed(SQLException cause) {
        super(cause);
        this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    public boolean isDuplicate() {
        return state.equals(UNIQUE_VIOLATION);
    }

    /** Whether some cause of a failure is a database that went away: another try may succeed. */
    public static boolean isConnectionLoss(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() instanceof String state && isPassing(state)) {
                return true;
            }
        }
        return false;
    }

    /** 08 connection, 53 resources, 57P shutdown, 40 serialization and deadlock. */
    private static boolean isPassing(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.startsWith("40");
    }
}
