package org.parley.library;

/** Hears how far the reading of all articles anew is. */
@FunctionalInterface
public interface RenewalProgress extends Progress {

    /** Hears nothing and never stops. */
    RenewalProgress SILENT = (done, of) -> true;

    /** An article can no longer be read, and stays as an earlier Parley read it; {@code reason} says why. */
    default void kept(String file, String reason) {}

    /** All that is to be read is read, and the timeline is put together from it, which nothing stops. */
    default void weaving() {}
}
