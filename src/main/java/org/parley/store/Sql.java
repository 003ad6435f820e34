package org.parley.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs statements on one connection: what JDBC takes ten lines for. Parameters are bound in order; null is NULL. */
final class Sql {

    private Sql() {}

    /** Makes a value of the current row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    static void execute(Connection on, String sql) throws SQLException {
        try (Statement statement = on.createStatement()) {
            statement.execute(sql);
        }
    }

    static int update(Connection on, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(on, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** Inserts a row and answers with its id. */
    static long insert(Connection on, String sql, Object... parameters) throws SQLException {
        update(on, sql, parameters);
        return number(on, "SELECT last_insert_rowid()");
    }

    static <T> List<T> list(Connection on, String sql, Row<T> row, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(on, sql, parameters); ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        }
    }

    static <T> Optional<T> first(Connection on, String sql, Row<T> row, Object... parameters) throws SQLException {
        List<T> found = list(on, sql, row, parameters);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** The number in the first column of the first row, 0 if there is none. */
    static long number(Connection on, String sql, Object... parameters) throws SQLException {
        return first(on, sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    private static PreparedStatement prepare(Connection on, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = on.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
