package org.parley.library;

/** Hears how far something is that takes long, and may stop it. Called on the thread that waits for it. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing and never stops. */
    Progress SILENT = (done, of) -> true;

    /**
     * @param done how many are done: articles, events, rows
     * @param of how many there are
     * @return false to stop
     */
    boolean go(int done, int of);
}
