package org.parley.store;

import java.sql.SQLException;

/** Carries what a database refused through code that knows nothing of databases. */
final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SqlFailure(SQLException refusal) {
        super(refusal);
    }

    /** Work that a database may refuse. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Does {@code work}; {@link Database} takes the failure apart again. */
    static <T> T pass(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    SQLException refusal() {
        return (SQLException) getCause();
    }
}
