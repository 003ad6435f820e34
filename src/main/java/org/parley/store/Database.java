package org.parley.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The connections to one library file: one that writes, in transactions, and as many that read as are needed at once.
 * Readers see what was last committed and never wait for the writer (write-ahead log). What is in the log is written
 * back into the file after every change but those that are one of many, so that the file alone is a copy of it all.
 */
final class Database implements AutoCloseable {

    /** "Prly": what the header of a library file names its program by. */
    static final int APPLICATION_ID = 0x50726c79;

    private static final String LOG = "-wal";

    private static final int IDLE_READERS = 4;

    /** Negative: SQLite counts a positive size in pages. */
    private static final int WRITER_CACHE_KIBIBYTES = -16_000;
    private static final int READER_CACHE_KIBIBYTES = -4_000;

    /** How far the write-ahead log grows before it is written back: a page that changes often is written back once. */
    private static final int LOG_PAGES = 8000;

    private final Path file;
    private final int busyMilliseconds;
    private final boolean frozen;
    private final Session writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Session> readers = new ConcurrentLinkedDeque<>();
    private volatile boolean closing;
    private volatile boolean closed;

    /**
     * @param busyMilliseconds how long to wait while another program writes
     * @param frozen true for a file that may not be written to: it can still be read
     * @throws StoreException if the file is no library or cannot be used
     */
    Database(Path file, int busyMilliseconds, boolean frozen) {
        this.file = file;
        this.frozen = frozen;
        this.busyMilliseconds = busyMilliseconds;
        checkPlace();
        writer = connect(false);
        try {
            run(withoutAnswer(this::prepare), writer);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /** True if a file is there that may not be written to, or no other may be written beside it. */
    static boolean isProtected(Path file) {
        return Files.exists(file) && !(Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent()));
    }

    private void checkPlace() {
        if (Files.isDirectory(file)) {
            throw new StoreException(file + " is a folder: name a file for the library");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException(folder + " does not exist: make the folder, or choose another for the library");
        }
        if (!Files.exists(file)) {
            if (!Files.isWritable(folder)) {
                throw new StoreException(folder + " may not be written to: choose another folder for the library");
            }
            return;
        }
        if (!Files.isReadable(file)) {
            throw new StoreException(file + " may not be read: give yourself permission to read it");
        }
        if (!hasHeader()) {
            throw new StoreException(file + " is not a Parley library: choose another file");
        }
        if (frozen && hasLog()) {
            throw new StoreException(file + " is open in another program or was not closed, and you may not write to it"
                    + " and its folder: copy it together with " + file.getFileName() + LOG
                    + " to where you may, and open the copy");
        }
    }

    /** True if the last changes may be in the log alone, which a file that may not be written to is read without. */
    private boolean hasLog() {
        try {
            return Files.size(file.resolveSibling(file.getFileName() + LOG)) > 0;
        } catch (IOException none) {
            return false;
        }
    }

    /** True for an empty file, which SQLite takes for a new one, and for one that begins as SQLite files do. */
    private boolean hasHeader() {
        byte[] expected = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        try (var in = Files.newInputStream(file)) {
            byte[] found = in.readNBytes(expected.length);
            return found.length == 0 || Arrays.equals(found, expected);
        } catch (IOException e) {
            throw new StoreException(file + " could not be read: " + e.getMessage(), e);
        }
    }

    private void prepare(Session session) {
        long tables = session.number("SELECT count(*) FROM sqlite_schema");
        long application = session.number("PRAGMA application_id");
        int version = (int) session.number("PRAGMA user_version");
        if (tables > 0 && application != APPLICATION_ID) {
            throw new StoreException(file + " is a database, but not a Parley library: choose another file");
        }
        if (version > Migrations.CURRENT) {
            throw new StoreException(file + " was written by a newer Parley (its version is " + version
                    + ", this program reads up to " + Migrations.CURRENT + "): update Parley to open it");
        }
        if (version < Migrations.CURRENT && frozen) {
            throw new StoreException(file + " was written by an earlier Parley and may not be written to: copy it to"
                    + " where you may write, and open the copy");
        }
        if (version < Migrations.CURRENT) {
            Migrations.run(session, version);
        }
        if (!frozen) {
            settle(session);
        }
    }

    /** The file is named by its URI, since the driver takes what follows a question mark for settings. */
    private Session connect(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        String uri = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
        if (frozen) {
            config.setReadOnly(true);
            return open(config, uri + "?immutable=1");
        }
        config.setBusyTimeout(busyMilliseconds);
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setGetGeneratedKeys(false);
        config.setCacheSize(readOnly ? READER_CACHE_KIBIBYTES : WRITER_CACHE_KIBIBYTES);
        return open(config, uri, readOnly ? "PRAGMA query_only = ON" : "PRAGMA wal_autocheckpoint = " + LOG_PAGES);
    }

    private Session open(SQLiteConfig config, String uri, String... settings) {
        try {
            Session session = new Session(config.createConnection(uri));
            List.of(settings).forEach(session::execute);
            return session;
        } catch (SQLException e) {
            throw Failures.of(file, e);
        } catch (SqlFailure e) {
            throw Failures.of(file, e.refusal());
        }
    }

    Path file() {
        return file;
    }

    boolean isFrozen() {
        return frozen;
    }

    /** Reads what was last committed; within {@link #write} what this thread has written so far. */
    <T> T read(Function<Session, T> work) {
        return writing.isHeldByCurrentThread() ? run(work, writer) : readCommitted(work);
    }

    /** Writes in one transaction, which is undone if {@code work} throws; within another it is part of that. */
    <T> T write(Function<Session, T> work) {
        return locked(session -> {
            T result = inTransaction(session, work);
            if (writing.getHoldCount() == 1) {
                settle(session);
            }
            return result;
        });
    }

    /** As {@link #change}, for one of many: a page that they all change is written back into the file once. */
    void changeAsOneOfMany(Consumer<Session> change) {
        locked(session -> inTransaction(session, withoutAnswer(change)));
    }

    private static Function<Session, Void> withoutAnswer(Consumer<Session> change) {
        return session -> {
            change.accept(session);
            return null;
        };
    }

    private <T> T inTransaction(Session session, Function<Session, T> work) {
        return writing.getHoldCount() > 1 ? work.apply(session) : transaction(session, work);
    }

    /** Writes back what is in the log, as far as no reader needs the file as it was. */
    private static void settle(Session session) {
        try {
            session.execute("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (SqlFailure safeInTheLog) {
            // the next change tries again
        }
    }

    /** As {@link #write}, for what has no answer. */
    void change(Consumer<Session> change) {
        write(withoutAnswer(change));
    }

    /** As {@link #change}, for what takes long and can be done again: who closes the library does not wait for it. */
    <T> T changeUnlessClosed(Function<Session, T> work) {
        return write(on -> on.until(() -> closing, work));
    }

    /** Reads what was last committed, even within {@link #write}. */
    <T> T readCommitted(Function<Session, T> work) {
        Session reader = borrow();
        try {
            return run(work, reader);
        } finally {
            giveBack(reader);
        }
    }

    /** Does {@code work}, which may write, and undoes it. */
    <T> T attempt(Function<Session, T> work) {
        return locked(session -> undone(session, work));
    }

    private <T> T locked(Function<Session, T> work) {
        writing.lock();
        try {
            return run(work, writer);
        } finally {
            writing.unlock();
        }
    }

    private static <T> T undone(Session session, Function<Session, T> work) {
        session.execute("BEGIN IMMEDIATE");
        try {
            return work.apply(session);
        } finally {
            session.execute("ROLLBACK");
        }
    }

    /** Runs {@code work} between BEGIN and COMMIT. */
    static <T> T transaction(Session session, Function<Session, T> work) {
        session.execute("BEGIN IMMEDIATE");
        try {
            T result = work.apply(session);
            session.execute("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            try {
                session.execute("ROLLBACK");
            } catch (SqlFailure alreadyRolledBack) {
                e.addSuppressed(alreadyRolledBack);
            }
            throw e;
        }
    }

    private <T> T run(Function<Session, T> work, Session session) {
        if (closed) {
            throw new StoreException(file + " is closed: open it again");
        }
        try {
            return work.apply(session);
        } catch (SqlFailure e) {
            throw Failures.of(file, e.refusal());
        }
    }

    private Session borrow() {
        Session idle = readers.poll();
        return idle != null ? idle : connect(true);
    }

    private void giveBack(Session reader) {
        if (closed || readers.size() >= IDLE_READERS) {
            reader.close();
        } else {
            readers.push(reader);
        }
    }

    @Override
    public void close() {
        closing = true;
        writing.lock();
        try {
            closed = true;
            for (Session reader = readers.poll(); reader != null; reader = readers.poll()) {
                reader.close();
            }
            writer.close();
        } finally {
            writing.unlock();
        }
    }
}
