package org.parley.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in one sentence what SQLite means. */
final class Failures {

    private Failures() {}

    static StoreException of(Path file, SQLException e) {
        return new StoreException(file + " " + sentence(e), e);
    }

    private static String sentence(SQLException e) {
        int code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : e.getErrorCode() & 0xff;
        return switch (SQLiteErrorCode.getErrorCode(code)) {
            case SQLITE_FULL -> "could not be written, because the disk is full: make room and try again;"
                    + " what was saved before is safe";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is being written by another program: try again when it has finished";
            case SQLITE_READONLY -> "may not be written to: give yourself permission to change it and its folder";
            case SQLITE_CANTOPEN, SQLITE_PERM ->
                "could not be opened: check that you may read and write it and its folder";
            case SQLITE_NOTADB -> "is not a Parley library: choose another file";
            case SQLITE_CORRUPT -> "is damaged: put back a copy of it, or import the folder into a new library";
            case SQLITE_IOERR -> "could not be read or written: check the disk that it is on";
            case null, default -> "could not be used: " + e.getMessage();
        };
    }
}
