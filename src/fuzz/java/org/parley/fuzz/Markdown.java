package org.parley.fuzz;

/** Any bytes as Markdown. */
public final class Markdown {

    private Markdown() {}

    /** Called with what coverage suggests. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedReader.read("a.md", bytes);
    }
}
