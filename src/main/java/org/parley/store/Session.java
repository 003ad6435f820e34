package org.parley.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * One connection and the statements that were prepared on it: what JDBC takes ten lines for. Parameters are bound in
 * order; null is NULL. What the database refuses is thrown as {@link SqlFailure}. Used by one thread at a time.
 */
final class Session implements AutoCloseable {

    private static final int KEPT_STATEMENTS = 200;

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private BooleanSupplier stopped = () -> false;

    /** Makes a value of the current row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Looks at the current row. */
    interface Visit {
        void of(ResultSet row) throws SQLException;
    }

    /** Runs a statement whose parameters are bound. */
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Lets {@code work} fail at its next statement as soon as {@code stopped} says so. */
    <T> T until(BooleanSupplier stopped, Function<Session, T> work) {
        this.stopped = stopped;
        try {
            return work.apply(this);
        } finally {
            this.stopped = () -> false;
        }
    }

    /** Runs a statement that has no parameters. */
    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Answers with the number of rows that changed. */
    int update(String sql, Object... parameters) {
        return use(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** Inserts a row and answers with its id. */
    long insert(String sql, Object... parameters) {
        update(sql, parameters);
        return number("SELECT last_insert_rowid()");
    }

    <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        List<T> found = new ArrayList<>();
        each(sql, current -> found.add(row.of(current)), parameters);
        return found;
    }

    /** Walks rows one by one, however many they are. */
    void each(String sql, Visit visit, Object... parameters) {
        use(sql, parameters, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    visit.of(rows);
                }
            }
            return null;
        });
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        List<T> found = list(sql, row, parameters);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** The number in the first column of the first row, 0 if there is none. */
    long number(String sql, Object... parameters) {
        return first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    /** True if a query has a row. */
    boolean exists(String sql, Object... parameters) {
        return number("SELECT EXISTS (" + sql + ")", parameters) != 0;
    }

    /** Uses a statement that nobody else uses: another row of the same query may be at work while one is mapped. */
    private <T> T use(String sql, Object[] parameters, Use<T> use) {
        try {
            PreparedStatement statement = take(sql);
            try {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                return use.of(statement);
            } finally {
                giveBack(sql, statement);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private PreparedStatement take(String sql) throws SQLException {
        if (stopped.getAsBoolean()) {
            throw new SQLException("it was closed");
        }
        PreparedStatement kept = idle.remove(sql);
        return kept != null ? kept : connection.prepareStatement(sql);
    }

    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        if (idle.size() >= KEPT_STATEMENTS || idle.putIfAbsent(sql, statement) != null) {
            statement.close();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException nothingLeftToLose) {
            // all that was committed is in the file
        }
    }
}
