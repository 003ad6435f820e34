package org.parley.fuzz;

/** Any bytes as a web page. */
public final class Html {

    private Html() {}

    /** Called with what coverage suggests. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedReader.read("a.html", bytes);
    }
}
