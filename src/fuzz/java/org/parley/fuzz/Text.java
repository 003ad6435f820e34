package org.parley.fuzz;

/** Any bytes as plain text. */
public final class Text {

    private Text() {}

    /** Called with what coverage suggests. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedReader.read("a.txt", bytes);
    }
}
