package org.parley.library;

/** Hears how far the reading of all articles anew is. Called on the thread that reads. */
@FunctionalInterface
public interface RenewalProgress {

    /** Hears nothing and never stops. */
    RenewalProgress SILENT = (done, of) -> true;

    /**
     * @param done how many articles are read
     * @param of how many there are
     * @return false to stop
     */
    boolean go(int done, int of);
}
