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

/**
 * One connection and the statements that were prepared on it: what JDBC takes ten lines for. Parameters are bound in
 * order; null is NULL. Used by one thread at a time.
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

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Lets {@code work} fail at its next statement as soon as {@code stopped} says so. */
    <T> T until(BooleanSupplier stopped, Database.Work<T> work) throws SQLException {
        this.stopped = stopped;
        try {
            return work.on(this);
        } finally {
            this.stopped = () -> false;
        }
    }

    /** Runs a statement that has no parameters. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Answers with the number of rows that changed. */
    int update(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = take(sql, parameters);
        try {
            return statement.executeUpdate();
        } finally {
            giveBack(sql, statement);
        }
    }

    /** Inserts a row and answers with its id. */
    long insert(String sql, Object... parameters) throws SQLException {
        update(sql, parameters);
        return number("SELECT last_insert_rowid()");
    }

    <T> List<T> list(String sql, Row<T> row, Object... parameters) throws SQLException {
        List<T> found = new ArrayList<>();
        each(sql, current -> found.add(row.of(current)), parameters);
        return found;
    }

    /** Walks rows one by one, however many they are. */
    void each(String sql, Visit visit, Object... parameters) throws SQLException {
        PreparedStatement statement = take(sql, parameters);
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                visit.of(rows);
            }
        } finally {
            giveBack(sql, statement);
        }
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... parameters) throws SQLException {
        List<T> found = list(sql, row, parameters);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** The number in the first column of the first row, 0 if there is none. */
    long number(String sql, Object... parameters) throws SQLException {
        return first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    /** True if a query has a row. */
    boolean exists(String sql, Object... parameters) throws SQLException {
        return number("SELECT EXISTS (" + sql + ")", parameters) != 0;
    }

    /** A statement that nobody uses: another row of the same query may be at work while one is mapped. */
    private PreparedStatement take(String sql, Object... parameters) throws SQLException {
        if (stopped.getAsBoolean()) {
            throw new SQLException("it was closed");
        }
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement statement = kept != null ? kept : connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        if (idle.size() >= KEPT_STATEMENTS || idle.putIfAbsent(sql, statement) != null) {
            statement.close();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
