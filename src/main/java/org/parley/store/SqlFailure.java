package org.parley.store;

import java.sql.SQLException;

/**
 * What the database refused. It passes unchecked through the store, and through code that knows nothing of databases;
 * {@link Database} says it in a sentence.
 */
final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFailure(SQLException refusal) {
        super(refusal);
    }

    SQLException refusal() {
        return (SQLException) getCause();
    }
}
