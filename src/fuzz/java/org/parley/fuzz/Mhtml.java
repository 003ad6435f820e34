package org.parley.fuzz;

/** Any bytes as a web archive. */
public final class Mhtml {

    private Mhtml() {}

    /** Called with what coverage suggests. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedReader.read("a.mhtml", bytes);
    }
}
