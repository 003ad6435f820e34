package org.parley.store;

import java.time.Instant;

/**
 * Which program reads articles into a library: it says so with every batch, and weaves the timeline once all are read.
 * Until then others leave that to it.
 */
final class ReadingMark {

    /** Who has said nothing for so long has given up, or is on another computer and is not heard of. */
    private static final long SILENT_SECONDS = 60;

    private ReadingMark() {}

    /** This program has read a batch. */
    static void put(Session on) {
        Tally.put(on, Tally.Of.READER, ProcessHandle.current().pid());
        Tally.put(on, Tally.Of.READ_AT, Instant.now().getEpochSecond());
    }

    /** True if another program is at it. */
    static boolean isElsewhere(Session on) {
        long reader = Tally.of(on, Tally.Of.READER);
        long silent = Math.abs(Instant.now().getEpochSecond() - Tally.of(on, Tally.Of.READ_AT));
        return reader != ProcessHandle.current().pid() && silent < SILENT_SECONDS
                && ProcessHandle.of(reader).filter(ProcessHandle::isAlive).isPresent();
    }

    /** All that was read is woven. */
    static void clear(Session on) {
        Tally.put(on, Tally.Of.READ_AT, 0);
    }
}
